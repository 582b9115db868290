import type { Handles, SentNote, TaskFrame } from "../../shared/coach/model/task.ts";
import type { Capture } from "../../shared/domain/capture.ts";

/** A frame with these notes under the handles c1, c2 …, unmasked, and who stands behind them. Today is 16 November 2026. */
export const makeTaskFrame = (
  notes: readonly Capture[],
  given: Partial<TaskFrame> = {},
): { readonly frame: TaskFrame; readonly handles: Handles } => {
  const byHandle = new Map(notes.map((note, at) => [`c${at + 1}`, note]));
  const sent = [...byHandle].map(([handle, { day, kind, text }]): SentNote => ({
    handle,
    day,
    kind,
    text,
    origin: "written_by_user",
  }));
  return {
    frame: { language: "nl", today: "2026-11-16", notes: sent, strategy: undefined, ...given },
    handles: {
      idOf: (handle) => byHandle.get(handle)?.id,
      noteOf: (handle) => byHandle.get(handle),
      restore: (text) => text,
    },
  };
};
