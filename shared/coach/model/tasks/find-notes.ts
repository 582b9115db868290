import type { DroppedPart } from "../../../domain/ai-task.ts";
import type { Capture, CaptureId } from "../../../domain/capture.ts";
import { noteBehind } from "../ground-quote.ts";
import { drop } from "../ground-text.ts";
import { partOf } from "../read-parts.ts";
import type { Handles, TaskFrame } from "../task.ts";

/** Notes that an answer names, each once, in its order. */
export type FoundNotes = readonly {
  readonly handle: string;
  readonly id: CaptureId;
  readonly note: Capture;
  readonly isOwn: boolean;
}[];

/** A list of handles as the notes behind them. Handles that were not sent go to `dropped`. */
export const findNotes = (
  value: unknown,
  name: string,
  frame: TaskFrame,
  handles: Handles,
  dropped: DroppedPart[],
): FoundNotes => {
  const list = partOf(value, name);
  // No more can be named than were sent. What stands in a list of an answer is unknown until it was looked at.
  const items: readonly unknown[] = Array.isArray(list) ? list.slice(0, frame.notes.length + mostForeign) : [];
  const found = new Map<CaptureId, FoundNotes[number]>();
  for (const item of items) {
    const handle = typeof item === "string" ? item : "";
    const behind = noteBehind(handle, frame, handles);
    if (behind) found.set(behind.id, { handle, ...behind });
    else dropped.push(drop(handle, handle.trim() === "" ? "empty" : "noSuchNote"));
  }
  return [...found.values()];
};

/** So many handles that were not sent are told. */
const mostForeign = 20;
