import { challenges, domains, socialAspects } from "../domain/entity.ts";
import { fill } from "../domain/fill.ts";
import type { ProposalLife } from "../domain/proposal-life.ts";
import { effectFields, type Proposal } from "../domain/proposal.ts";
import {
  evidencePart,
  joinParts,
  linesOf,
  missingPart,
  openPage,
  provenancePart,
  section,
  type Page,
  type PageFrame,
} from "./page-parts.ts";
import { recordPart } from "./proposal-record.ts";
import { longDay } from "./quote-block.ts";

/** A proposal as one page of Markdown, with what is still missing at its end. */
export const proposalMarkdown = (proposal: Proposal, life: ProposalLife, frame: PageFrame): string => {
  const page = openPage(frame, proposal.evidence);
  const { words, text } = page;
  return joinParts([
    `# ${page.line(proposal.title)}`,
    headPart(life, page),
    provenancePart(proposal.provenance, frame.findings, page),
    aboutPart(proposal, page),
    section(words.ownSentence, text(proposal.ownSentence)),
    section(words.problem, problemPart(proposal, page)),
    evidencePart(page),
    section(words.counter, text(proposal.counterEvidence)),
    section(words.change, changePart(proposal, page)),
    section(words.alternatives, alternativesPart(proposal, page)),
    section(words.effects, effectsTable(proposal, page)),
    section(words.learning, text(proposal.learning)),
    section(words.risks, risksPart(proposal, page)),
    section(words.affected, namesOf(proposal.affected, page) || words.empty),
    section(words.frameworks, frameworksPart(proposal, page)),
    section(words.trial, trialPart(proposal, page)),
    section(words.decision, decisionPart(proposal, page)),
    section(words.record, recordPart(life, page)),
    missingPart(frame.findings, page),
  ]);
};

const byOrder = <T extends { readonly order: number }>(items: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(items).sort((a, b) => a.order - b.order);

const namesOf = (named: Proposal["affected"], { line }: Page): string =>
  byOrder(named)
    .map(({ name }) => line(name))
    .join(", ");

const headPart = ({ state, version, conflicts }: ProposalLife, { words }: Page): string =>
  [
    ...(state === "draft" ? [`**${words.draft}**`] : []),
    words.proposal,
    fill(words.status, { state: words[`state_${state}`] }),
    fill(words.version, { version }),
    ...(conflicts.length > 0 ? [words.conflict] : []),
  ].join(" · ");

const aboutPart = (proposal: Proposal, page: Page): string => {
  const { words, fact } = page;
  const about = domains.filter((domain) => proposal.domains[domain]).map((domain) => words[`domain_${domain}`]);
  const helps = challenges.filter((one) => proposal.challenges[one]).map((one) => words[`challenge_${one}`]);
  return linesOf([
    `- **${words.from}**: ${namesOf(proposal.authors, page) || words.empty}`,
    fact(words.team, proposal.team),
    fact(words.owner, proposal.owner),
    fact(words.about, about.join(", ")),
    helps.length > 0 ? fact(words.challenges, helps.join(", ")) : "",
    fact(words.ambition, words[`ambition_${proposal.ambition}`]),
  ]);
};

const problemPart = ({ problem }: Proposal, { words, text, fact }: Page): string =>
  [
    text(problem.what),
    linesOf([
      fact(words.who, problem.who),
      fact(words.frequency, problem.frequency),
      fact(`${words.cause}, ${words[`cause_${problem.causeKnown}`]}`, problem.cause),
    ]),
  ].join("\n\n");

const changePart = (proposal: Proposal, { words, text, fact }: Page): string => {
  const { social, technical, technicalOnlyReason } = proposal;
  const aspects = socialAspects.filter((aspect) => social[aspect]?.trim());
  const isTechnicalOnly = aspects.length === 0 && technicalOnlyReason?.trim();
  return [
    text(proposal.change),
    linesOf([
      ...aspects.map((aspect) => fact(words[`social_${aspect}`], social[aspect])),
      aspects.length === 0 && !isTechnicalOnly ? fact(words.social, "") : "",
      technical?.trim() ? fact(words.technical, technical) : "",
      isTechnicalOnly ? fact(words.technicalOnly, technicalOnlyReason) : "",
    ]),
  ].join("\n\n");
};

// A reason hangs below what it is about: "[name]: text" on one line would define a link.
const alternativesPart = ({ alternatives }: Proposal, { words, line, fact }: Page): string =>
  byOrder(alternatives)
    .map(({ option, whyNot }) => `- ${line(option)}\n  ${fact(words.whyNot, whyNot)}`)
    .join("\n") || words.empty;

const risksPart = ({ risks }: Proposal, { words, line, fact }: Page): string =>
  byOrder(risks)
    .map(({ risk, mitigation }) => `- ${line(risk)}\n  ${fact(words.mitigation, mitigation)}`)
    .join("\n") || words.empty;

const frameworksPart = ({ frameworkCheck }: Proposal, { words, fact, line }: Page): string =>
  Object.values(frameworkCheck)
    .map(({ rule, ok, note }) => `${fact(words[`fits_${ok}`], rule)}${note.trim() ? ` (${line(note)})` : ""}`)
    .join("\n");

const effectsTable = ({ effects }: Proposal, { words, cell }: Page): string => {
  const rows = effectFields
    .filter((field) => effects[field].expected)
    .map((field) => {
      const { statement, indicator, baseline, target } = effects[field];
      return [words[`effect_${field}`], ...[statement, indicator, baseline, target].map(cell)];
    });
  if (rows.length === 0) return words.empty;
  const head = [words.effectOn, words.weExpect, words.weMeasure, words.baseline, words.target];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

const trialPart = ({ experiment }: Proposal, { words, fact, language }: Page): string => {
  const { what, who, start, end, minutesPerWeek, success, stop, measure } = experiment;
  const [from, until] = [start, end].map((day) => (day ? longDay(day, language) : words.empty));
  return linesOf([
    fact(words.what, what),
    fact(words.who, who),
    `- **${words.when}**: ${fill(words.whenRange, { start: from ?? "", end: until ?? "" })}`,
    minutesPerWeek > 0 ? fact(words.time, fill(words.minutesAWeek, { minutes: minutesPerWeek })) : fact(words.time, ""),
    fact(words.success, success),
    fact(words.stop, stop),
    fact(words.measure, measure),
  ]);
};

const decisionPart = ({ decision }: Proposal, { words, line, fact, language }: Page): string =>
  [
    `**${line(decision.question)}**`,
    linesOf([
      fact(words.method, words[`method_${decision.method}`]),
      fact(words.decider, decision.decider),
      fact(words.decideBy, decision.by ? longDay(decision.by, language) : ""),
      decision.route.length > 0 ? fact(words.route, decision.route.join(" → ")) : "",
    ]),
  ].join("\n\n");
