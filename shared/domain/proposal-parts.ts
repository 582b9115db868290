import type { CaptureId } from "./capture.ts";
import { challenges, domains, socialAspects } from "./entity.ts";
import { effectFields, type ProposalContent } from "./proposal.ts";

/** The parts of a proposal that a second reading can point at. */
export const proposalPartNames = [
  "title",
  "about",
  "ownSentence",
  "problem",
  "evidence",
  "counterEvidence",
  "change",
  "alternatives",
  "social",
  "technical",
  "effects",
  "learning",
  "risks",
  "affected",
  "frameworkCheck",
  "experiment",
  "decision",
] as const;
export type ProposalPartName = (typeof proposalPartNames)[number];

/** One part as text; empty when nothing in it is filled in. */
export interface ProposalPart {
  readonly name: ProposalPartName;
  readonly text: string;
}

/**
 * A proposal as text, part by part, for whoever reads it without its screen. Who wrote or owns it is left out: a second
 * reading is about the proposal, not about its people. `nameOf` says what a note is called there.
 */
export const partsOfProposal = (
  proposal: ProposalContent,
  nameOf: (captureId: CaptureId) => string | undefined,
): readonly ProposalPart[] => {
  const { problem, experiment, decision } = proposal;
  const texts: { readonly [name in ProposalPartName]: string } = {
    title: proposal.title,
    about: lines(
      ["domains", domains.filter((one) => proposal.domains[one]).join(", ")],
      ["challenges", challenges.filter((one) => proposal.challenges[one]).join(", ")],
      ["ambition", proposal.ambition],
    ),
    ownSentence: proposal.ownSentence,
    problem: lines(
      ["what", problem.what],
      ["who", problem.who],
      ["how often", problem.frequency],
      [`cause (${problem.causeKnown})`, problem.cause],
    ),
    evidence: inOrder(proposal.evidence)
      .map((one) => quoteLine(one, nameOf))
      .join("\n"),
    counterEvidence: proposal.counterEvidence ?? "",
    change: proposal.change,
    alternatives: inOrder(proposal.alternatives)
      .map(({ option, whyNot }) => lines(["option", option], ["why not", whyNot]))
      .join("\n"),
    social: lines(...socialAspects.map((aspect) => [aspect, proposal.social[aspect]] as const), [
      "technical only because",
      proposal.technicalOnlyReason,
    ]),
    technical: proposal.technical ?? "",
    effects: effectFields
      .filter((field) => proposal.effects[field].expected)
      .map((field) => {
        const { statement, indicator, baseline, target } = proposal.effects[field];
        return lines([field, statement], ["indicator", indicator], ["baseline", baseline], ["target", target]);
      })
      .join("\n"),
    learning: proposal.learning,
    risks: inOrder(proposal.risks)
      .map(({ risk, mitigation }) => lines(["risk", risk], ["what is done about it", mitigation]))
      .join("\n"),
    affected: inOrder(proposal.affected)
      .map(({ name }) => name)
      .join(", "),
    frameworkCheck: Object.values(proposal.frameworkCheck)
      .map(({ rule, ok, note }) => lines([`${rule} (${ok})`, note || "-"]))
      .join("\n"),
    experiment: lines(
      ["what", experiment.what],
      ["who", experiment.who],
      ["from", experiment.start],
      ["until", experiment.end],
      ["minutes a week", experiment.minutesPerWeek > 0 ? String(experiment.minutesPerWeek) : ""],
      ["success", experiment.success],
      ["stop when", experiment.stop],
      ["measured by", experiment.measure],
    ),
    decision: lines(
      ["question", decision.question],
      ["who decides", decision.decider],
      ["method", decision.question.trim() === "" ? "" : decision.method],
      ["by", decision.by],
      ["route", decision.route.join(", ")],
    ),
  };
  return proposalPartNames.map((name) => ({ name, text: texts[name].trim() }));
};

/** What is filled in, a line each. */
const lines = (...parts: readonly (readonly [label: string, text: string | undefined])[]): string =>
  parts.flatMap(([label, text]) => (text?.trim() ? [`${label}: ${text.trim()}`] : [])).join("\n");

const quoteLine = (
  { captureId, quote, supports }: ProposalContent["evidence"][string],
  nameOf: (captureId: CaptureId) => string | undefined,
): string => `“${quote}” (${[nameOf(captureId), supports].filter(Boolean).join(", ")})`;

const inOrder = <T extends { readonly order: number }>(items: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(items).sort((a, b) => a.order - b.order);
