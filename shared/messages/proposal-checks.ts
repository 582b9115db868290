import { longestText } from "../domain/capture.ts";
import { challenges, domains, socialAspects } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import { proposalStates, roles, type Attestation, type ProposalHappening } from "../domain/proposal-event.ts";
import {
  decisionMethods,
  type DecisionAsked,
  type Effect,
  type Experiment,
  type Problem,
  type ProposalContent,
} from "../domain/proposal.ts";
import {
  anyOf,
  byId,
  count,
  day,
  dayOrEmpty,
  idOf,
  instant,
  key,
  line,
  listOf,
  objectOf,
  oneOf,
  optional,
  partOf,
  prose,
  someOf,
  text,
  type Check,
} from "./checks.ts";
import type { ProposalMove, ProposalRecord } from "./proposal-types.ts";

// What no file can hold is left out of these by the core.
const said = text(20_000);
const saidInLine = text(1_000);

const named = byId(objectOf<ProposalContent["authors"][string]>({ name: saidInLine, order: count }));

const effect = objectOf<Effect>({
  expected: oneOf(true, false),
  statement: said,
  indicator: optional(said),
  baseline: optional(said),
  target: optional(said),
});

export const proposalChange: Check<Partial<ProposalContent>> = partOf<ProposalContent>({
  title: saidInLine,
  authors: named,
  team: saidInLine,
  owner: saidInLine,
  domains: someOf(domains, oneOf(true)),
  challenges: someOf(challenges, oneOf(true)),
  ambition: oneOf("improve", "renew"),
  ownSentence: said,
  problem: objectOf<Problem>({
    what: said,
    who: said,
    frequency: said,
    cause: said,
    causeKnown: oneOf("measured", "assumed"),
  }),
  evidence: byId(
    objectOf<Evidence>({
      captureId: idOf("capture"),
      quote: text(longestText),
      from: oneOf("text", "sharedText"),
      day,
      supports: said,
      order: count,
      retainedAt: optional(instant),
    }),
  ),
  counterEvidence: said,
  change: said,
  alternatives: byId(objectOf<ProposalContent["alternatives"][string]>({ option: said, whyNot: said, order: count })),
  technical: said,
  social: someOf(socialAspects, said),
  technicalOnlyReason: said,
  effects: objectOf<ProposalContent["effects"]>({ workClimate: effect, collaboration: effect, productivity: effect }),
  learning: said,
  risks: byId(objectOf<ProposalContent["risks"][string]>({ risk: said, mitigation: said, order: count })),
  affected: named,
  frameworkCheck: byId(
    objectOf<ProposalContent["frameworkCheck"][string]>({ rule: said, ok: oneOf("yes", "no", "ask"), note: said }),
  ),
  experiment: objectOf<Experiment>({
    what: said,
    who: said,
    start: dayOrEmpty,
    end: dayOrEmpty,
    minutesPerWeek: count,
    success: said,
    stop: said,
    measure: said,
  }),
  decision: objectOf<DecisionAsked>({
    question: said,
    method: oneOf(...decisionMethods),
    decider: saidInLine,
    by: dayOrEmpty,
    route: listOf(saidInLine),
  }),
});

const proposalId = idOf("proposal");
const by = objectOf<Attestation>({ name: line, role: oneOf(...roles) });

export const proposalMove: Check<ProposalMove> = objectOf<ProposalMove>({
  proposalId,
  to: oneOf(...proposalStates),
  by,
});

type Told<Type extends ProposalHappening["type"]> = Extract<ProposalHappening, { readonly type: Type }>;

/** The core puts its own version and hash in the place of these. */
const ofVersion = { version: count, hash: line };

export const proposalRecord: Check<ProposalRecord> = objectOf<ProposalRecord>({
  proposalId,
  by,
  happening: anyOf(
    objectOf<Told<"validated">>({
      type: oneOf("validated"),
      verdict: oneOf("ready", "not_yet", "no"),
      note: prose,
      ...ofVersion,
    }),
    objectOf<Told<"objected">>({ type: oneOf("objected"), objectionId: key, objection: prose }),
    objectOf<Told<"objection_integrated">>({ type: oneOf("objection_integrated"), objectionId: key, how: prose }),
    objectOf<Told<"decided">>({
      type: oneOf("decided"),
      outcome: oneOf("go", "no_go", "defer"),
      reason: prose,
      revisitOn: optional(day),
      ...ofVersion,
    }),
    objectOf<Told<"approved">>({ type: oneOf("approved"), route: line, hash: line }),
    objectOf<Told<"trial_reported">>({ type: oneOf("trial_reported"), before: prose, after: prose, surprise: prose }),
    objectOf<Told<"evaluated">>({ type: oneOf("evaluated"), lesson: prose }),
  ),
});
