import type { Language } from "../../../shared/domain/entity.ts";
import { emptyContent } from "../../../shared/domain/empty-proposal.ts";
import { foldProposal } from "../../../shared/domain/fold-proposal.ts";
import { lintPath } from "../../../shared/domain/lint-path.ts";
import { lintProposal } from "../../../shared/domain/lint-proposal.ts";
import type { LearningPath } from "../../../shared/domain/path.ts";
import type { ProposalLife } from "../../../shared/domain/proposal-life.ts";
import type { Proposal } from "../../../shared/domain/proposal.ts";
import { pathMarkdown } from "../../../shared/exchange/path-markdown.ts";
import { proposalMarkdown } from "../../../shared/exchange/proposal-markdown.ts";
import { goldenCaptures, makeProposal } from "../../helpers/make-proposal.ts";

const sourceByNote = new Map([
  ["capture:a01", "2026-11-02.md"],
  ["capture:a04", "2026-11-04.md"],
  ["capture:a07", "Planning week 46"],
]);

/** Where a synthetic note came from; one of them has no source. */
const sourceOf = (id: string): string => sourceByNote.get(id) ?? "";

const draft = foldProposal([]);

/** A proposal as its page, with what lint finds among the synthetic notes. */
export const proposalPage = (
  given: Partial<Proposal> = {},
  { language = "nl", life = draft }: { language?: Language; life?: ProposalLife } = {},
): string => {
  const proposal = makeProposal(given);
  const findings = lintProposal(proposal, { captures: goldenCaptures() });
  return proposalMarkdown(proposal, life, { language, sourceOf, findings });
};

/** A path as its page. */
export const pathPage = (path: LearningPath, language: Language = "nl"): string =>
  pathMarkdown(path, { language, sourceOf, findings: lintPath(path, { captures: goldenCaptures() }) });

/** What a template leaves open: placeholders and empty fields, on two quotes. */
export const templateProposal = (): Partial<Proposal> => {
  const { evidence } = makeProposal();
  const { e1, e2 } = evidence;
  return {
    ...emptyContent(),
    title: "Take turns at solving a flaky test",
    ownSentence: "Shall we solve one flaky test together every week?",
    problem: { ...emptyContent().problem, what: "Tests fail at random.", who: "[fill in: who else?]" },
    evidence: { ...(e1 && { e1 }), ...(e2 && { e2 }) },
    decision: { ...emptyContent().decision, question: "May we try this?", decider: "[fill in: who decides?]" },
    provenance: { by: "rules" },
  };
};
