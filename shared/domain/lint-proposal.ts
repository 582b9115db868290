import type { Capture } from "./capture.ts";
import { isDecisionAsked } from "./decision-asked.ts";
import { isFilledIn } from "./filled-in.ts";
import type { Finding, Rule } from "./finding.ts";
import { lintEvidence } from "./lint-evidence.ts";
import type { Proposal, ProposalContent } from "./proposal.ts";
import { isSmallTrial } from "./trial-days.ts";
import { isVague } from "./vague-change.ts";

/** The rules EV1 to EV6 and P1 to P16. They test form and origin, not whether it is a good idea: a colleague does that. */
export const lintProposal = (
  proposal: ProposalContent & Pick<Proposal, "provenance">,
  { captures }: { readonly captures: ReadonlyMap<string, Capture> },
): readonly Finding[] => [
  ...lintEvidence(proposal.evidence, captures, "others"),
  ...lintDiagnosis(proposal),
  ...lintChange(proposal),
  ...lintEffects(proposal),
  ...lintTrialAndDecision(proposal),
  ...lintFrameworks(proposal),
  ...unless(proposal.provenance.by !== "ai" || proposal.provenance.reviewedAt !== undefined, "P12", "provenance"),
];

const lintDiagnosis = ({ domains, problem }: ProposalContent): readonly Finding[] => [
  ...unless(Object.keys(domains).length > 0, "P1", "domains"),
  ...unless([problem.what, problem.who, problem.frequency].every(isFilledIn), "P2", "problem"),
  // A cause that nobody wrote down was not measured either.
  ...unless(problem.causeKnown === "measured" && isFilledIn(problem.cause), "P14", "problem"),
];

const lintChange = (proposal: ProposalContent): readonly Finding[] => [
  ...unless(
    Object.values(proposal.social).some(isFilledIn) || isFilledIn(proposal.technicalOnlyReason),
    "P3",
    "social",
  ),
  ...unless(isFilledIn(proposal.change) && !isVague(proposal.change), "P13", "change"),
  ...unless(
    Object.values(proposal.alternatives).some(({ option, whyNot }) => isFilledIn(option) && isFilledIn(whyNot)),
    "P15",
    "alternatives",
  ),
  ...unless(
    Object.values(proposal.risks).some(({ risk, mitigation }) => isFilledIn(risk) && isFilledIn(mitigation)),
    "P10",
    "risks",
  ),
  ...unless(isFilledIn(proposal.learning), "P16", "learning"),
];

const lintEffects = ({ effects }: ProposalContent): readonly Finding[] => {
  const expected = Object.entries(effects).filter(([, effect]) => effect.expected && isFilledIn(effect.statement));
  const hasTarget = expected.filter(([, { target }]) => isFilledIn(target));
  return [
    ...unless(expected.length > 0, "P4", "effects"),
    ...unless(
      hasTarget.some(([, { indicator }]) => isFilledIn(indicator)),
      "P5",
      "effects",
    ),
    ...hasTarget.flatMap(([field, { baseline }]) => unless(isFilledIn(baseline), "P6", "effects", field)),
  ];
};

const lintTrialAndDecision = ({ experiment, decision }: ProposalContent): readonly Finding[] => [
  ...unless(isFilledIn(experiment.what) && isSmallTrial(experiment), "P7", "experiment"),
  ...unless([experiment.success, experiment.stop, experiment.measure].every(isFilledIn), "P8", "experiment"),
  ...unless(isDecisionAsked(decision), "P9", "decision"),
];

/** "Ask" is no refusal: only a plain no stands outside the frameworks. */
const lintFrameworks = ({ frameworkCheck }: ProposalContent): readonly Finding[] =>
  Object.entries(frameworkCheck).flatMap(([id, check]) => unless(check.ok !== "no", "P11", "frameworkCheck", id));

const hints: ReadonlySet<Rule> = new Set(["P6", "P13", "P14", "P15"]);

const unless = (
  holds: boolean,
  rule: Rule,
  field: keyof ProposalContent | "provenance",
  id?: string,
): readonly Finding[] =>
  holds ? [] : [{ rule, severity: hints.has(rule) ? "hint" : "error", field, ...(id && { id }) }];
