import { domains, socialAspects } from "../domain/entity.ts";
import { fill } from "../domain/fill.ts";
import type { ProposalLife } from "../domain/proposal-life.ts";
import { effectFields, type Proposal } from "../domain/proposal.ts";
import { escapeInline, escapeMarkdown } from "./markdown-text.ts";
import { fact, joinParts, missingPart, provenanceLine, wordsFor, type PageFrame } from "./page-parts.ts";
import { longDay, quoteBlock } from "./quote-block.ts";
import type { Words } from "./words.en.ts";

/** A proposal as one page of Markdown, with what is still missing at its end. */
export const proposalMarkdown = (proposal: Proposal, life: ProposalLife, frame: PageFrame): string => {
  const { language } = frame;
  const words = wordsFor(language);
  const quotes = byOrder(proposal.evidence);
  return joinParts([
    `# ${escapeInline(proposal.title)}`,
    headPart(proposal, life, frame, words),
    section(words.ownSentence, escapeMarkdown(proposal.ownSentence)),
    section(words.problem, problemPart(proposal, words)),
    `## ${words.restsOn}`,
    ...quotes.map((quote) => quoteBlock(quote, frame)),
    section(words.counter, escapeMarkdown(proposal.counterEvidence ?? "")),
    section(words.change, changePart(proposal, words)),
    section(words.effects, effectsTable(proposal, words)),
    section(words.learning, escapeMarkdown(proposal.learning) || words.empty),
    section(
      words.alternatives,
      byOrder(proposal.alternatives)
        .map(({ option, whyNot }) => `- ${escapeInline(option)}: ${escapeInline(whyNot)}`)
        .join("\n"),
    ),
    section(
      words.risks,
      byOrder(proposal.risks)
        .map(({ risk, mitigation }) => `- ${escapeInline(risk)}: ${escapeInline(mitigation)}`)
        .join("\n") || words.empty,
    ),
    section(
      words.affected,
      byOrder(proposal.affected)
        .map(({ name }) => `- ${escapeInline(name)}`)
        .join("\n"),
    ),
    section(words.trial, trialPart(proposal, frame, words)),
    section(words.decision, decisionPart(proposal, frame, words)),
    missingPart(frame),
    words.checkNotice,
  ]);
};

const section = (heading: string, body: string): string => (body === "" ? "" : `## ${heading}\n\n${body}`);

const byOrder = <T extends { readonly order: number }>(items: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(items).sort((a, b) => a.order - b.order);

const headPart = (proposal: Proposal, life: ProposalLife, { language }: PageFrame, words: Words): string => {
  const authors = byOrder(proposal.authors)
    .map(({ name }) => escapeInline(name))
    .join(", ");
  const about = domains
    .filter((domain) => proposal.domains[domain])
    .map((domain) => words[`domain_${domain}`])
    .join(", ");
  const lines = [
    life.state === "draft" ? `**${words.draft}**` : "",
    fill(words.status, { state: words[`state_${life.state}`], version: life.version }),
    authors && fill(words.from, { authors }),
    proposal.team && fill(words.team, { team: escapeInline(proposal.team) }),
    about ? `${words.about}: ${about}, ${words[`ambition_${proposal.ambition}`]}` : "",
  ];
  return `${lines.filter((line) => line !== "").join(" · ")}\n\n${provenanceLine(proposal.provenance, language)} ${words.literal}`;
};

const problemPart = ({ problem }: Proposal, words: Words): string =>
  [
    escapeMarkdown(problem.what) || words.empty,
    "",
    fact(words.who, problem.who, words),
    fact(words.frequency, problem.frequency, words),
    fact(`${words.cause}, ${words[`cause_${problem.causeKnown}`]}`, problem.cause, words),
  ].join("\n");

const changePart = (proposal: Proposal, words: Words): string =>
  [
    escapeMarkdown(proposal.change) || words.empty,
    "",
    ...socialAspects.flatMap((aspect) =>
      proposal.social[aspect] ? [fact(words[`social_${aspect}`], proposal.social[aspect], words)] : [],
    ),
    ...(proposal.technical ? [fact(words.technical, proposal.technical, words)] : []),
    ...(proposal.technicalOnlyReason ? [fact(words.technicalOnly, proposal.technicalOnlyReason, words)] : []),
  ]
    .join("\n")
    .trimEnd();

const effectsTable = ({ effects }: Proposal, words: Words): string => {
  const rows = effectFields
    .filter((field) => effects[field].expected)
    .map((field) => {
      const { statement, indicator, baseline, target } = effects[field];
      return [
        words[`effect_${field}`],
        ...[statement, indicator, baseline, target].map((cell) => (cell ? escapeInline(cell) : words.empty)),
      ];
    });
  if (rows.length === 0) return words.empty;
  const head = [words.effectOn, words.weExpect, words.weMeasure, words.baseline, words.target];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

const trialPart = ({ experiment }: Proposal, { language }: PageFrame, words: Words): string => {
  const { what, who, start, end, minutesPerWeek, success, stop, measure } = experiment;
  const range =
    start && end
      ? fill(words.whenRange, { start: longDay(start, language), end: longDay(end, language), minutes: minutesPerWeek })
      : "";
  return [
    fact(words.what, what, words),
    fact(words.who, who, words),
    fact(words.when, range, words),
    fact(words.success, success, words),
    fact(words.stop, stop, words),
    fact(words.measure, measure, words),
  ].join("\n");
};

const decisionPart = ({ decision }: Proposal, { language }: PageFrame, words: Words): string =>
  [
    `**${escapeInline(decision.question) || words.empty}**`,
    "",
    fact(words.method, words[`method_${decision.method}`], words),
    fact(words.decider, decision.decider, words),
    fact(words.decideBy, decision.by ? longDay(decision.by, language) : "", words),
  ].join("\n");
