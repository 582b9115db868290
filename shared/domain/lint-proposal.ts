import type { Capture } from "./capture.ts";
import { daysFromTo, isDay } from "./days.ts";
import { isFilledIn } from "./filled-in.ts";
import type { Finding, Rule } from "./finding.ts";
import { lintEvidence } from "./lint-evidence.ts";
import type { Experiment, Proposal, ProposalContent } from "./proposal.ts";
import { isVague } from "./vague-change.ts";

/** A trial takes at most this many days, the first and the last one counted. */
export const mostTrialDays = 30;

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
  ...unless(!Object.values(proposal.frameworkCheck).some(({ ok }) => ok === "no"), "P11", "frameworkCheck"),
  ...unless(proposal.provenance.by !== "ai" || proposal.provenance.reviewedAt !== undefined, "P12", "provenance"),
];

/** Days of a trial, the first and the last one counted; undefined when its days are not filled in. */
export const trialDays = ({ start, end }: Pick<Experiment, "start" | "end">): number | undefined =>
  isDay(start) && isDay(end) ? daysFromTo(start, end) + 1 : undefined;

const lintDiagnosis = ({ domains, problem }: ProposalContent): readonly Finding[] => [
  ...unless(Object.keys(domains).length > 0, "P1", "domains"),
  ...unless([problem.what, problem.who, problem.frequency].every(isFilledIn), "P2", "problem"),
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
    Object.values(proposal.alternatives).some(({ option }) => isFilledIn(option)),
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
  const expected = Object.values(effects).filter(({ expected: is, statement }) => is && isFilledIn(statement));
  const measured = expected.filter(({ indicator, target }) => isFilledIn(indicator) && isFilledIn(target));
  return [
    ...unless(expected.length > 0, "P4", "effects"),
    ...unless(measured.length > 0, "P5", "effects"),
    ...unless(
      measured.every(({ baseline }) => isFilledIn(baseline)),
      "P6",
      "effects",
    ),
  ];
};

const lintTrialAndDecision = ({ experiment, decision }: ProposalContent): readonly Finding[] => {
  const days = trialDays(experiment);
  const asks =
    isFilledIn(decision.question) && decision.question.trim().endsWith("?") && countQuestions(decision.question) === 1;
  return [
    ...unless(
      isFilledIn(experiment.what) && days !== undefined && days >= 1 && days <= mostTrialDays,
      "P7",
      "experiment",
    ),
    ...unless([experiment.success, experiment.stop, experiment.measure].every(isFilledIn), "P8", "experiment"),
    ...unless(asks && isFilledIn(decision.decider) && isDay(decision.by), "P9", "decision"),
  ];
};

const countQuestions = (text: string): number => text.split("?").length - 1;

const hints: readonly Rule[] = ["P6", "P13", "P14", "P15"];

const unless = (holds: boolean, rule: Rule, field: keyof ProposalContent | "provenance"): readonly Finding[] =>
  holds ? [] : [{ rule, severity: hints.includes(rule) ? "hint" : "error", field }];
