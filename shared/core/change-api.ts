import type { CoreApi } from "../messages/core-api.ts";
import { answerQuestion, decideFlag, editCapture, leaveLoose } from "../usecases/change-capture.ts";
import { deleteCapture, restoreCapture, undoCapture } from "../usecases/delete-capture.ts";
import type { Needs } from "../usecases/needs.ts";
import { recallNotes } from "../usecases/recall-notes.ts";

/** What happens to a note after it was kept, and what it brings back. */
export const changeApi = (
  needs: Needs,
): Pick<
  CoreApi,
  | "recall"
  | "answer"
  | "undoCapture"
  | "restoreCapture"
  | "deleteCapture"
  | "editCapture"
  | "resolveFlag"
  | "leaveLoose"
> => ({
  recall: recallNotes(needs),
  answer: answerQuestion(needs),
  undoCapture: undoCapture(needs),
  restoreCapture: restoreCapture(needs),
  deleteCapture: deleteCapture(needs),
  editCapture: editCapture(needs),
  resolveFlag: decideFlag(needs),
  leaveLoose: leaveLoose(needs),
});
