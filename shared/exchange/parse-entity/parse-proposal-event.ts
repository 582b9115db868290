import * as v from "valibot";
import {
  proposalStates,
  roles,
  type Attestation,
  type ProposalEvent,
  type ProposalHappening,
} from "../../domain/proposal-event.ts";
import type { Result } from "../../result.ts";
import { count, day, entityEntries, idOf, line, objectOf, prose, type EntriesOf } from "./fields.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

const common = {
  ...entityEntries("event"),
  proposalId: idOf("proposal"),
  day,
  by: objectOf<Attestation>()({ name: line, role: v.picklist(roles) }),
  seen: v.exactOptional(idOf("event")),
};

/** What each type of event tells; the compiler names one that was forgotten. */
const told = {
  created: { type: v.literal("created") },
  content_changed: { type: v.literal("content_changed"), hash: line },
  moved: {
    type: v.literal("moved"),
    from: v.picklist(proposalStates),
    to: v.picklist(proposalStates),
    hash: line,
  },
  validated: {
    type: v.literal("validated"),
    verdict: v.picklist(["ready", "not_yet", "no"]),
    note: prose,
    version: count,
    hash: line,
  },
  objected: { type: v.literal("objected"), objectionId: line, objection: prose },
  objection_integrated: { type: v.literal("objection_integrated"), objectionId: line, how: prose },
  decided: {
    type: v.literal("decided"),
    outcome: v.picklist(["go", "no_go", "defer"]),
    reason: prose,
    version: count,
    hash: line,
    revisitOn: v.exactOptional(day),
  },
  approved: { type: v.literal("approved"), route: line, hash: line },
  trial_reported: { type: v.literal("trial_reported"), before: prose, after: prose, surprise: prose },
  evaluated: { type: v.literal("evaluated"), lesson: prose },
} satisfies { [Type in ProposalHappening["type"]]: EntriesOf<Extract<ProposalHappening, { readonly type: Type }>> };

const eventSchema = v.variant("type", [
  v.looseObject({ ...common, ...told.created }),
  v.looseObject({ ...common, ...told.content_changed }),
  v.looseObject({ ...common, ...told.moved }),
  v.looseObject({ ...common, ...told.validated }),
  v.looseObject({ ...common, ...told.objected }),
  v.looseObject({ ...common, ...told.objection_integrated }),
  v.looseObject({ ...common, ...told.decided }),
  v.looseObject({ ...common, ...told.approved }),
  v.looseObject({ ...common, ...told.trial_reported }),
  v.looseObject({ ...common, ...told.evaluated }),
]);

/** Reads one fact of a proposal's life that came from outside. */
export const parseProposalEvent = (value: unknown): Result<ProposalEvent, ParseProblem> =>
  parseWith(eventSchema, value);
