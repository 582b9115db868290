import { longestText } from "../domain/capture.ts";
import type { CallsOf } from "./check-call.ts";
import { anyOf, idOf, key, line, listOf, objectOf, oneOf, optional, partOf, prose, readable, whole } from "./checks.ts";
import type { CoreApi, Settings } from "./core-api.ts";
import {
  captureChange,
  captureRequest,
  filter,
  importRequest,
  suggestion,
  themeChange,
  typed,
  wording,
} from "./note-checks.ts";
import { need, pathChange, pathState, stepChange } from "./path-checks.ts";
import { proposalChange, proposalMove, proposalRecord } from "./proposal-checks.ts";

const captureId = idOf("capture");
const themeId = idOf("theme");
const pathId = idOf("path");
const proposalId = idOf("proposal");

/**
 * The allow-list of the core: what may be asked from afar, and with what. A call that passes holds exactly what the
 * contract says, so that nothing it stores could not be read back.
 */
export const coreCalls = {
  capture: [captureRequest],
  recall: [captureId],
  answer: [captureId, line, wording],
  undoCapture: [captureId],
  restoreCapture: [captureId],
  editCapture: [captureId, captureChange],
  resolveFlag: [captureId, key, oneOf("masked", "kept")],
  timeline: [filter],
  notes: [listOf(captureId)],
  overview: [],

  themes: [],
  theme: [themeId],
  assignTheme: [captureId, anyOf(themeId, objectOf<{ readonly label: string }>({ label: line }))],
  unassignTheme: [captureId, themeId],
  leaveLoose: [captureId],
  acceptSuggestion: [suggestion, line],
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
  draftProposal: [themeId, prose],
  editProposal: [proposalId, proposalChange],
  addEvidence: [proposalId, captureId, readable(longestText)],
  removeEvidence: [proposalId, key],
  moveProposal: [proposalMove],
  recordProposal: [proposalRecord],

  importNotes: [importRequest],
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
} as const satisfies CallsOf<CoreApi>;
