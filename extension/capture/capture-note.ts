import type { CaptureId } from "../../shared/domain/capture.ts";
import type { Captured, CaptureError } from "../../shared/messages/core-api.ts";
import type { Result } from "../../shared/result.ts";
import type { Window } from "../create-window.ts";
import { editorChoices } from "../editor-choices.ts";
import { askCapture, type Typed } from "./capture-input.ts";
import type { LastSaved } from "./last-saved.ts";
import { readBranch } from "./read-branch.ts";
import { seeEditor } from "./see-editor.ts";

/** Each way of writing has a draft of its own; this is the one of the input above the editor. */
const draftKey = "input";

/**
 * `Cirkel: Note this`: asks for one line and keeps it. What is typed stands in a draft from the first key until the note
 * is durably kept; when that fails, the input comes back with the text and the reason.
 */
export const createCapture = (here: Window, last: LastSaved): (() => Promise<void>) => {
  let turn = 0;
  let saving: Promise<unknown> = Promise.resolve();
  let reading: Promise<unknown> = Promise.resolve();

  /** One at a time: an input that was left before its draft was read keeps what was typed in it only then. */
  const readDraft = (): Promise<string> => {
    // The note before this one may still be on its way to the disk, and its text in the draft.
    const read = Promise.all([saving, reading]).then(() => here.drafts.read(draftKey));
    reading = read.then(ignore, ignore);
    return read;
  };

  const ask = async (before?: Typed, problem?: CaptureError): Promise<void> => {
    const asked = askCapture({
      readDraft,
      keepDraft: (text) => void here.drafts.keep(draftKey, text).catch(ignore),
      turn,
      context: before ? before.context : seeEditor(),
      readBranch: async () => (before ? undefined : readBranch()),
      ...(problem && { problem }),
    });
    // While the person types, so that Enter seldom has to wait for it.
    here.core().warmUp();
    const typed = await asked;
    if (!typed) return;
    const kept = save(typed);
    saving = kept.then(ignore, ignore);
    const captured = await kept;
    if (!captured.ok) return ask(typed, captured.error);
    turn += 1;
    await tellSaved(here, last, captured.value.capture.id);
  };

  const save = async ({ text, context }: Typed): Promise<Result<Captured, CaptureError>> => {
    const captured = await here.core().api.capture({ text, surface: "vscode", ...(context && { context }) });
    if (captured.ok) await here.drafts.keep(draftKey, "").catch(ignore);
    return captured;
  };

  return () => ask();
};

/** Says that it is kept, and then how often something like it was noted before. */
const tellSaved = async (here: Window, last: LastSaved, id: CaptureId): Promise<void> => {
  last.set(id);
  here.status.saved(0);
  if (!editorChoices.read().recallAfterCapture) return;
  const { earlier } = await here.core().api.recall(id);
  if (earlier.length > 0 && last.id() === id) here.status.saved(earlier.length);
};

/** A draft that cannot be written must not stop the typing: saving the note will say so. */
const ignore = (): void => undefined;
