import * as v from "valibot";
import {
  decisionMethods,
  type DecisionAsked,
  type Effect,
  type Experiment,
  type Problem,
  type Proposal,
} from "../../domain/proposal.ts";
import type { Result } from "../../result.ts";
import { byId, count, dayOrEmpty, entityEntries, idOf, line, objectOf, prose, setOf } from "./fields.ts";
import { evidenceSchema } from "./parse-evidence.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";
import { provenanceSchema } from "./provenance.ts";

const named = byId(objectOf<Proposal["authors"][string]>()({ name: line, order: count }));

const problemSchema = objectOf<Problem>()({
  what: prose,
  who: prose,
  frequency: prose,
  cause: prose,
  causeKnown: v.picklist(["measured", "assumed"]),
});

const effectSchema = objectOf<Effect>()({
  expected: v.boolean(),
  statement: prose,
  indicator: v.exactOptional(prose),
  baseline: v.exactOptional(prose),
  target: v.exactOptional(prose),
});

const experimentSchema = objectOf<Experiment>()({
  what: prose,
  who: prose,
  start: dayOrEmpty,
  end: dayOrEmpty,
  minutesPerWeek: count,
  success: prose,
  stop: prose,
  measure: prose,
});

const decisionSchema = objectOf<DecisionAsked>()({
  question: prose,
  method: v.picklist(decisionMethods),
  decider: line,
  by: dayOrEmpty,
  route: v.array(line),
});

const proposalSchema = objectOf<Proposal>()({
  ...entityEntries("proposal"),
  title: line,
  authors: named,
  team: line,
  owner: v.exactOptional(line),
  domains: setOf(line),
  challenges: setOf(line),
  ambition: v.picklist(["improve", "renew"]),
  ownSentence: prose,
  problem: problemSchema,
  evidence: byId(evidenceSchema),
  counterEvidence: v.exactOptional(prose),
  change: prose,
  alternatives: byId(objectOf<Proposal["alternatives"][string]>()({ option: prose, whyNot: prose, order: count })),
  technical: v.exactOptional(prose),
  social: objectOf<Proposal["social"]>()({
    working: v.exactOptional(prose),
    learning: v.exactOptional(prose),
    collaborating: v.exactOptional(prose),
    deciding: v.exactOptional(prose),
  }),
  technicalOnlyReason: v.exactOptional(prose),
  effects: objectOf<Proposal["effects"]>()({
    workClimate: effectSchema,
    collaboration: effectSchema,
    productivity: effectSchema,
  }),
  learning: prose,
  risks: byId(objectOf<Proposal["risks"][string]>()({ risk: prose, mitigation: prose, order: count })),
  affected: named,
  frameworkCheck: byId(
    objectOf<Proposal["frameworkCheck"][string]>()({
      rule: prose,
      ok: v.picklist(["yes", "no", "ask"]),
      note: prose,
    }),
  ),
  experiment: experimentSchema,
  decision: decisionSchema,
  themeIds: setOf(idOf("theme")),
  pathIds: setOf(idOf("path")),
  assignmentIds: setOf(idOf("assignment")),
  provenance: provenanceSchema,
});

/** Reads a proposal that came from outside; its life is in its events. */
export const parseProposal = (value: unknown): Result<Proposal, ParseProblem> => parseWith(proposalSchema, value);
