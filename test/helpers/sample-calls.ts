import type { CaptureId } from "../../shared/domain/capture.ts";
import type { PathId } from "../../shared/domain/path.ts";
import type { ProposalContent, ProposalId } from "../../shared/domain/proposal.ts";
import type { ThemeId } from "../../shared/domain/theme.ts";
import type { CoreApi } from "../../shared/messages/core-api.ts";
import type { ProposalRecord } from "../../shared/messages/proposal-types.ts";
import type { StrategyId } from "../../shared/messages/strategy-types.ts";
import { makeProposal } from "./make-proposal.ts";
import { strategyCalls } from "./sample-strategy-calls.ts";

/** One call as the contract has it: its method, then its arguments. */
export type SampleCall = {
  readonly [name in keyof CoreApi]: readonly [name, ...Parameters<CoreApi[name]>];
}[keyof CoreApi];

/** The records that sample calls speak of. */
export interface SampleIds {
  readonly captureId: CaptureId;
  readonly otherId: CaptureId;
  readonly flagKey: string;
  readonly themeId: ThemeId;
  readonly otherThemeId: ThemeId;
  readonly pathId: PathId;
  readonly stepId: string;
  readonly proposalId: ProposalId;
  readonly evidenceId: string;
  readonly strategyId: StrategyId;
}

const digits = (n: number): string => String(n).padStart(26, "0");

/** Ids in their right form, of records that nobody has. */
export const sampleIds: SampleIds = {
  captureId: "capture:01HZY3V9Q8W7E6R5T4Y3K2J1H0",
  otherId: `capture:${digits(2)}`,
  flagKey: "email:12-30",
  themeId: `theme:${digits(3)}`,
  otherThemeId: `theme:${digits(4)}`,
  pathId: `path:${digits(5)}`,
  stepId: "s1",
  proposalId: `proposal:${digits(6)}`,
  evidenceId: `evidence:${digits(7)}`,
  strategyId: `strategy:${digits(9)}`,
};

/** Calls as the screens make them: every method, every kind of argument and every field of each, at least once. */
export const sampleCalls = (ids: SampleIds): readonly SampleCall[] => [
  ...noteCalls(ids),
  ...themeCalls(ids),
  ...pathCalls(ids),
  ...proposalCalls(ids),
  ...strategyCalls(ids),
  ...otherCalls(ids),
  ...aiCalls(ids),
];

const noteCalls = ({ captureId, otherId, flagKey, themeId }: SampleIds): readonly SampleCall[] => [
  ["capture", { text: "- De pipeline is weer rood #flaky", surface: "vscode" }],
  ["capture", { text: "Zo werkt het", kind: "success", surface: "browser" }],
  [
    "capture",
    {
      text: "Gelezen",
      surface: "browser",
      context: { label: "Page", ref: "https://example.org/", type: "page", copied: "words" },
    },
  ],
  ["recall", captureId],
  ["answer", captureId, "Wat maakte het anders?", "- Dat er iemand meekeek"],
  ["undoCapture", otherId],
  ["restoreCapture", otherId],
  ["deleteCapture", otherId],
  ["deleteCapture", otherId, "keep"],
  ["editCapture", captureId, {}],
  ["editCapture", captureId, { text: "! Een andere tekst", kind: "insight", visibility: "shareable", status: "kept" }],
  ["editCapture", captureId, { kind: null, sharedText: "Een inwoner belde", visibility: "private", status: "inbox" }],
  ["editCapture", captureId, { sharedText: null, removeContext: "copied" }],
  ["editCapture", captureId, { status: "archived", removeContext: "all" }],
  ["resolveFlag", captureId, flagKey, "masked"],
  ["resolveFlag", captureId, flagKey, "kept"],
  ["timeline", {}],
  ["timeline", {}, 30],
  [
    "timeline",
    { text: "pipeline", kind: "friction", domain: "execute", themeId, from: "2026-11-02", until: "2026-11-10" },
  ],
  ["timeline", { domain: "loose" }],
  ["notes", []],
  ["notes", [captureId, otherId]],
  ["offers", [captureId, otherId]],
  ["overview"],
];

const themeCalls = ({ captureId, otherId, themeId, otherThemeId }: SampleIds): readonly SampleCall[] => [
  ["themes"],
  ["theme", themeId],
  ["assignTheme", captureId, themeId],
  ["assignTheme", captureId, { label: "Wachten" }],
  ["unassignTheme", otherId, themeId],
  ["leaveLoose", otherId],
  [
    "acceptSuggestion",
    { label: "Rood", keywords: ["rood", "constructor"], captureIds: [captureId], days: 2 },
    "Rood licht",
  ],
  ["rejectSuggestion", { label: "Rood", keywords: [], captureIds: [captureId, otherId], days: 2 }],
  [
    "editTheme",
    themeId,
    { label: "Flaky", domains: { maintain: true, govern: false }, challenges: { productivity: true } },
  ],
  ["editTheme", otherThemeId, { state: "retired" }],
  ["editTheme", otherThemeId, { state: "accepted" }],
  ["mergeThemes", otherThemeId, themeId],
];

const pathCalls = ({ themeId, pathId, stepId }: SampleIds): readonly SampleCall[] => [
  ["paths"],
  ["path", pathId],
  ["draftPath", themeId, "work"],
  [
    "editPath",
    pathId,
    {
      title: "Eerst meekijken",
      goal: {
        behaviour: "Ik kijk mee",
        situation: "",
        indicator: "keer",
        baseline: "1",
        target: "3",
        by: "2026-12-11",
      },
      needCheck: { need: "team", why: "" },
      minutesPerWeek: 30,
      weeks: 2,
    },
  ],
  ["editPath", pathId, { goal: { behaviour: "", situation: "", indicator: "", target: "", by: "2026-12-11" } }],
  [
    "editStep",
    pathId,
    stepId,
    {
      title: "Meekijken",
      instruction: "Vraag het",
      why: "Omdat",
      minutes: 12,
      doneWhen: "Gedaan",
      week: 1,
      form: "try_in_work",
      ifThen: { if: "ik begin", then: "kijk ik mee" },
      validation: { criterion: "3 van 4", by: "peer", result: "4" },
    },
  ],
  [
    "editStep",
    pathId,
    stepId,
    {
      validation: { criterion: "3 van 4", by: "self" },
      retrieval: {
        question: "Wat?",
        answerPoints: ["dit", ""],
        days: [2, 7, 21],
        attempts: { "attempt:1": { at: "2026-11-13T15:30:00.000Z", own: "dat", self: 1 } },
      },
    },
  ],
  ["movePath", pathId, "paused"],
  ["movePath", pathId, "active"],
  ["movePath", pathId, "stopped", "Geen tijd meer"],
  ["startStep", pathId, stepId],
  ["completeStep", pathId, stepId, "+ Het is gelukt"],
  ["skipStep", pathId, stepId, "Niet meer nodig"],
  ["attempt", pathId, stepId, "Uit mijn hoofd", 2],
];

const proposalCalls = ({ captureId, themeId, proposalId, evidenceId }: SampleIds): readonly SampleCall[] => [
  ["proposals"],
  ["proposal", proposalId],
  ["draftProposal", themeId, "Zullen we samen kijken?"],
  ["editProposal", proposalId, fullContent(captureId)],
  [
    "editProposal",
    proposalId,
    { title: "Een andere titel", experiment: { ...makeProposal().experiment, start: "", end: "" } },
  ],
  ["addEvidence", proposalId, captureId, "pipeline is weer rood"],
  ["removeEvidence", proposalId, evidenceId],
  ["moveProposal", { proposalId, to: "shared", by: { name: "Sanne", role: "author" } }],
  ...happenings.map((happening): SampleCall => [
    "recordProposal",
    { proposalId, by: { name: "Noor", role: "validator" }, happening },
  ]),
];

const happenings: readonly ProposalRecord["happening"][] = [
  { type: "validated", verdict: "not_yet", note: "Tel eerst een week", version: 1, hash: "0" },
  { type: "objected", objectionId: "o1", objection: "Te veel werk" },
  { type: "objection_integrated", objectionId: "o1", how: "Minder vaak" },
  { type: "decided", outcome: "go", reason: "Klein genoeg", version: 1, hash: "0" },
  { type: "decided", outcome: "defer", reason: "Later", version: 1, hash: "0", revisitOn: "2027-01-11" },
  { type: "approved", route: "privacy", hash: "0" },
  { type: "trial_reported", before: "8", after: "3", surprise: "De scanner" },
  { type: "evaluated", lesson: "Eerst meten" },
];

/** Every field there is, the ones that may be absent too. */
const fullContent = (captureId: CaptureId): Partial<ProposalContent> => {
  const { id: _id, schema: _schema, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = makeProposal();
  const { themeIds: _themes, pathIds: _paths, assignmentIds: _assignments, provenance: _provenance, ...content } = rest;
  const [evidence] = Object.values(content.evidence);
  return {
    ...content,
    technicalOnlyReason: "Er verandert verder niets",
    evidence: evidence ? { e1: { ...evidence, captureId, retainedAt: "2026-11-13T15:30:00.000Z" } } : {},
  };
};

const importId = "import:01HZY3V9Q8W7E6R5T4Y3KCVBNM";

const otherCalls = ({ pathId, proposalId }: SampleIds): readonly SampleCall[] => [
  [
    "previewImport",
    [
      { path: "notes/2026-11-02.md", text: "- 09:40 Pipeline weer rood" },
      { path: "notes/old.txt", text: "+ Gelukt", remark: "latin1" },
      { path: "notes/photo.png", problem: "binary" },
      { path: "export.zip/inner.zip", problem: "zipInZip" },
      { path: "notes/journal.zip", base64: "UEsFBg==" },
    ],
  ],
  ["previewImport", []],
  ["keepImport", importId, "private"],
  ["stopImport", importId],
  ["importProgress"],
  ["lastImport"],
  ["undoImport", importId],
  ["exportPath", pathId],
  ["exportProposal", proposalId],
  ["exportThemes"],
  ["settings"],
  [
    "saveSettings",
    { author: "Sanne", team: "Vergunningen", letterKeys: false, popupSeconds: 6, recallAfterCapture: true },
  ],
  ["saveSettings", { language: "nl" }],
  ["bin"],
  ["eraseNotes", []],
  ["deleteEverything"],
  ["copies"],
  ["makeBackup"],
  ["backupSaved", "2026-11-10T08:00:00.000Z"],
  ["previewRestore", { text: '{"cirkel":"backup"}' }],
  ["previewRestore", { day: "2026-11-10" }],
  ["restoreBackup", `restore:${digits(8)}`],
  ["undoRestore"],
  ["keepRestored"],
  ["health"],
  ["dismissReturned"],
];

const previewId = `preview:${digits(9)}`;
const jobId = "job:01HZY3V9Q8W7E6R5T4Y3KCVBNN";
const hash = "0123456789abcdef".repeat(4);
const wishes = { leftOut: [], sendCopied: false };

const aiCalls = ({ captureId, themeId, proposalId }: SampleIds): readonly SampleCall[] => [
  ["ai"],
  ["saveAi", { mode: "masked", provider: "compatible", baseUrl: "http://localhost:11434", model: "model-a" }],
  ["saveAi", { ownWords: ["Waterveen"], sendCopied: true, sendContext: false, callBudget: 9_000, monthBudget: 90_000 }],
  ["saveAi", { mode: "off" }],
  ["keepAiKey", "sk-example-1", "session"],
  ["keepAiKey", "sk-example-1", "device"],
  ["forgetAiKey"],
  ["aiModels"],
  ["prepareAi", { purpose: "themes" }, { leftOut: [captureId], sendCopied: true }],
  ["prepareAi", { purpose: "path", themeId, need: "work" }, wishes],
  ["prepareAi", { purpose: "proposal", themeId, ownSentence: "Zullen we samen kijken?" }, wishes],
  ["prepareAi", { purpose: "question", captureId }, wishes],
  ["prepareAi", { purpose: "validation", proposalId }, wishes],
  ["sendAi", previewId, hash],
  ["pasteAi", previewId, hash, '{"themes": []}'],
  ["aiJobs"],
  ["retryAi", jobId],
  ["cancelAi", jobId],
  ["dismissAi", jobId],
  ["aiRuns"],
  ["exportAiRuns"],
  ["eraseAiRuns"],
];
