import { largestBackup } from "../domain/backup.ts";
import { longestText } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import { aiChoices, aiTask, aiWishes, hash, longestAnswer, secret } from "./ai-checks.ts";
import type { CallsOf } from "./check-call.ts";
import {
  anyOf,
  day,
  idOf,
  instant,
  key,
  line,
  listOf,
  objectOf,
  oneOf,
  optional,
  partOf,
  prose,
  readable,
  text,
  whole,
} from "./checks.ts";
import type { CoreApi } from "./core-api.ts";
import type { Settings } from "./settings-types.ts";
import {
  captureChange,
  captureRequest,
  chosenFiles,
  filter,
  label,
  suggestion,
  themeChange,
  typed,
  wording,
} from "./note-checks.ts";
import { need, pathChange, pathState, stepChange } from "./path-checks.ts";
import { proposalChange, proposalMove, proposalRecord } from "./proposal-checks.ts";
import { strategyChange, strategyHashOf, strategyId, strategyOrigin } from "./strategy-checks.ts";

const captureId = idOf("capture");
const themeId = idOf("theme");
const pathId = idOf("path");
const proposalId = idOf("proposal");
const importId = idOf("import");
const jobId = idOf("job");

/** A quote, or the own sentence that a proposal is written around: it leaves room for the words about it. */
const sentence = readable(longestText);

/**
 * The allow-list of the core: what may be asked from afar, and with what. A call that passes holds what the contract
 * says and no more, within the limits of a stored record.
 */
export const coreCalls = {
  capture: [captureRequest],
  recall: [captureId],
  answer: [captureId, line, wording],
  undoCapture: [captureId],
  restoreCapture: [captureId],
  deleteCapture: [captureId, optional(oneOf("keep", "remove"))],
  editCapture: [captureId, captureChange],
  resolveFlag: [captureId, key, oneOf("masked", "kept")],
  timeline: [filter, optional(whole(1_000_000))],
  notes: [listOf(captureId)],
  offers: [listOf(captureId)],
  overview: [],

  themes: [],
  theme: [themeId],
  assignTheme: [captureId, anyOf(themeId, objectOf<{ readonly label: string }>({ label }))],
  unassignTheme: [captureId, themeId],
  leaveLoose: [captureId],
  acceptSuggestion: [suggestion, label],
  rejectSuggestion: [suggestion],
  editTheme: [themeId, themeChange],
  mergeThemes: [themeId, themeId],

  paths: [],
  path: [pathId],
  draftPath: [themeId, need],
  editPath: [pathId, pathChange],
  editStep: [pathId, key, stepChange],
  movePath: [pathId, pathState, optional(prose)],
  startStep: [pathId, key],
  completeStep: [pathId, key, typed],
  skipStep: [pathId, key, prose],
  attempt: [pathId, key, prose, oneOf(0, 1, 2)],

  proposals: [],
  proposal: [proposalId],
  draftProposal: [themeId, sentence],
  editProposal: [proposalId, proposalChange],
  addEvidence: [proposalId, captureId, sentence],
  removeEvidence: [proposalId, key],
  moveProposal: [proposalMove],
  recordProposal: [proposalRecord],

  previewImport: [chosenFiles],
  keepImport: [importId, oneOf("private", "shareable")],
  stopImport: [importId],
  importProgress: [],
  lastImport: [],
  undoImport: [importId],
  exportPath: [pathId],
  exportProposal: [proposalId],
  exportThemes: [],

  settings: [],
  saveSettings: [
    partOf<Settings>({
      language: oneOf("nl", "en"),
      author: line,
      team: line,
      letterKeys: oneOf(true, false),
      popupSeconds: whole(3_600),
      recallAfterCapture: oneOf(true, false),
    }),
  ],

  bin: [],
  eraseNotes: [listOf(captureId)],
  deleteEverything: [],
  copies: [],
  makeBackup: [],
  backupSaved: [instant],
  previewRestore: [
    anyOf(objectOf<{ readonly text: string }>({ text: text(largestBackup) }), objectOf<{ readonly day: Day }>({ day })),
  ],
  restoreBackup: [idOf("restore")],
  undoRestore: [],
  keepRestored: [],
  ai: [],
  saveAi: [aiChoices],
  keepAiKey: [secret, oneOf("session", "device")],
  forgetAiKey: [],
  aiModels: [],
  prepareAi: [aiTask, aiWishes],
  sendAi: [idOf("preview"), hash],
  pasteAi: [idOf("preview"), hash, text(longestAnswer)],
  aiJobs: [],
  retryAi: [jobId],
  cancelAi: [jobId],
  dismissAi: [jobId],
  aiRuns: [],
  exportAiRuns: [],
  eraseAiRuns: [],
  strategies: [],
  draftStrategy: [strategyOrigin],
  editStrategy: [strategyId, strategyChange],
  discardStrategy: [strategyId],
  establishStrategy: [strategyId],
  confirmFoundStrategy: [strategyHashOf],
  exportStrategy: [strategyId, oneOf("json", "markdown")],
  health: [],
  dismissReturned: [],
} as const satisfies CallsOf<CoreApi>;
