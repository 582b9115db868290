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
import { pathNotes } from "../../helpers/make-path.ts";
import { goldenCaptures, makeProposal } from "../../helpers/make-proposal.ts";

const sourceByNote = new Map([
  ["capture:a01", "2026-11-02.md"],
  ["capture:a04", "2026-11-04.md"],
  ["capture:a07", "Planning week 46"],
  ["capture:late", "2026-11-02.md"],
  ["capture:along", "2026-11-05.md"],
]);

/** Where a synthetic note came from; one of them has no source. */
const sourceOf = (id: string): string => sourceByNote.get(id) ?? "";

const draft = foldProposal([]);

/** A proposal as its page, with what lint finds among the synthetic notes. */
export const proposalPage = (
  proposal: Proposal = makeProposal(),
  { language = "nl", life = draft }: { language?: Language; life?: ProposalLife } = {},
): string => {
  const findings = lintProposal(proposal, { captures: goldenCaptures() });
  return proposalMarkdown(proposal, life, { language, sourceOf, findings });
};

/** A path as its page. */
export const pathPage = (path: LearningPath, language: Language = "nl"): string =>
  pathMarkdown(path, { language, sourceOf, findings: lintPath(path, { captures: pathNotes() }) });

/** What a template leaves open: placeholders and empty fields, on two quotes. */
export const templateProposal = (): Proposal => {
  const { id, schema, createdAt, updatedAt, themeIds, pathIds, assignmentIds, evidence } = makeProposal();
  const { e1, e2 } = evidence;
  const empty = emptyContent();
  return {
    id,
    schema,
    createdAt,
    updatedAt,
    themeIds,
    pathIds,
    assignmentIds,
    ...empty,
    title: "Take turns at solving a flaky test",
    ownSentence: "Shall we solve one flaky test together every week?",
    problem: { ...empty.problem, what: "Tests fail at random.", who: "[fill in: who else?]" },
    evidence: { ...(e1 && { e1 }), ...(e2 && { e2 }) },
    decision: { ...empty.decision, question: "May we try this?", decider: "[fill in: who decides?]" },
    provenance: { by: "rules" },
  };
};

/** The life of a proposal that was read, objected to, decided, tried and adopted. */
export const livedThrough = (): ProposalLife => {
  const by = { name: "Karim", role: "validator" } as const;
  const decider = { name: "Team Vergunningen", role: "decision_facilitator" } as const;
  return {
    ...draft,
    state: "adopted",
    version: 2,
    since: "2026-12-14T10:00:00.000Z",
    sinceDay: "2026-12-14",
    adoptedOn: "2026-12-14",
    validations: [
      { by, verdict: "not_yet", note: "Zeg erbij wie er meet.", version: 1, hash: "h1" },
      { by, verdict: "ready", note: "", version: 2, hash: "h2" },
    ],
    objections: [{ id: "o1", by, objection: "Wie vervangt de testhoeder?", integrated: "De volgende op de lijst." }],
    approvals: [{ by: decider, route: "team", hash: "h2", at: "2026-11-27T10:00:00.000Z" }],
    decision: { by: decider, outcome: "go", reason: "Klein en te stoppen.", version: 2, hash: "h2" },
    trialReport: { by, before: "12 herstarts", after: "5 herstarts", surprise: "De scanner was het." },
    evaluation: { by, lesson: "Meet eerst." },
  };
};
