import { window } from "vscode";
import type { CaptureId } from "../../shared/domain/capture.ts";
import type { EditError } from "../../shared/messages/core-api.ts";
import type { Result } from "../../shared/result.ts";
import { errorSentence } from "../../shared/ui/error-words.ts";
import type { Window } from "../create-window.ts";
import { editorLanguage } from "../editor-choices.ts";
import { mark } from "../mark-use.ts";
import { words } from "../words.ts";

/** The note that this window saved last: what can be taken back, and what its earlier notes are about. */
export interface LastSaved {
  id(): CaptureId | undefined;
  set(id: CaptureId): void;
  undo(): Promise<void>;
  restore(): Promise<void>;
}

/** Nothing is saved yet. */
export const createLastSaved = (here: Window): LastSaved => {
  let id: CaptureId | undefined;
  let isTakenBack = false;

  const set = (saved: CaptureId): void => {
    id = saved;
    isTakenBack = false;
    mark("canUndo");
    mark("canRestore", "ended");
  };
  const change = async (
    work: (id: CaptureId) => Promise<Result<null, EditError>>,
    done: (id: CaptureId) => void,
  ): Promise<void> => {
    if (id === undefined) return void window.showWarningMessage(words().nothingToUndo);
    const changed = await work(id);
    if (changed.ok) done(id);
    else void window.showErrorMessage(errorSentence(changed.error, editorLanguage()));
  };

  return {
    id: () => (isTakenBack ? undefined : id),
    set,
    undo: () =>
      change(
        (saved) => here.core().api.undoCapture(saved),
        () => {
          isTakenBack = true;
          mark("canUndo", "ended");
          mark("canRestore");
          here.status.takenBack();
        },
      ),
    restore: () =>
      change(
        (saved) => here.core().api.restoreCapture(saved),
        (saved) => {
          set(saved);
          here.status.saved(0);
        },
      ),
  };
};
