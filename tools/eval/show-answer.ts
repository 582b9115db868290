import type { AiThemeSuggestion } from "../../shared/domain/ai-task.ts";
import type { Language } from "../../shared/domain/entity.ts";
import { fill } from "../../shared/domain/fill.ts";
import { checklistKeys, checklistWords } from "../../shared/domain/validation-checklist.ts";
import { escapeInline } from "../../shared/exchange/markdown-text.ts";
import { pathMarkdown } from "../../shared/exchange/path-markdown.ts";
import { proposalMarkdown } from "../../shared/exchange/proposal-markdown.ts";
import type { ProposalView } from "../../shared/messages/proposal-types.ts";
import { describeFault } from "../../shared/ui/ai/describe-fault.ts";
import type { AskedCase } from "./ask-case.ts";
import type { FormWords } from "./write-form.ts";

/** What stands of an answer, in parts of Markdown, as a judge reads it: without the model that wrote it. */
export const showAnswer = (one: AskedCase, language: Language, words: FormWords): readonly string[] => {
  const { job, path, proposal, about } = one;
  const read = about && "proposal" in about ? [`### ${words.read}`, showProposal(about, language)] : [];
  const head = [...read, `### ${words.answer}`];
  const { outcome } = job;
  if (path) {
    const blind = { ...path.path, provenance: { by: "ai" as const } };
    return [...head, deeper(pathMarkdown(blind, { language, sourceOf: () => "", findings: path.findings }))];
  }
  if (proposal) return [...head, showProposal(proposal, language)];
  if (outcome?.purpose === "themes") return [...head, showThemes(outcome.themes, words)];
  if (outcome?.purpose === "question")
    return [...head, outcome.question ? `> ${escapeInline(outcome.question)}` : words.noQuestion];
  if (outcome?.purpose === "validation") return [...head, ...showReading(outcome, language, words)];
  return [...head, fill(words.nothing, { reason: job.fault ? describeFault(job.fault, language).sentence : "" })];
};

const showThemes = (themes: readonly AiThemeSuggestion[], words: FormWords): string =>
  themes
    .map(({ label, why, captureIds }) => `- **${escapeInline(label)}** (${captureIds.length}): ${escapeInline(why)}`)
    .join("\n") || words.noThemes;

/** The page that is exported, below the headings of the form, and without the model. */
const showProposal = ({ proposal, life, findings }: ProposalView, language: Language): string => {
  const { by } = proposal.provenance;
  return deeper(
    proposalMarkdown({ ...proposal, provenance: { by } }, life, { language, sourceOf: () => "", findings }),
  );
};

const showReading = (
  { points, objection, questions }: Extract<NonNullable<AskedCase["job"]["outcome"]>, { purpose: "validation" }>,
  language: Language,
  words: FormWords,
): readonly string[] => [
  points
    .map(({ key, verdict, because }) => {
      const known = checklistKeys.find((one) => one === key);
      const asked = known ? checklistWords[language][known] : key;
      return `- ${asked} **${words[`verdict_${verdict}`]}**${because ? `: ${escapeInline(because)}` : ""}`;
    })
    .join("\n"),
  `**${words.objection}**: ${escapeInline(objection)}`,
  `**${words.questions}**:`,
  questions.map((question) => `- ${escapeInline(question)}`).join("\n"),
];

const deeper = (page: string): string => page.trim().replace(/^(#+) /gmu, "###$1 ");
