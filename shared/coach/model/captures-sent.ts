import type { Capture } from "../../domain/capture.ts";
import type { Handles, TaskFrame } from "./task.ts";

/** The notes behind what was sent, by their id, as lint wants them. */
export const capturesSent = ({ notes }: TaskFrame, { noteOf }: Handles): ReadonlyMap<string, Capture> =>
  new Map(
    notes.flatMap(({ handle }) => {
      const note = noteOf(handle);
      return note ? [[note.id, note] as const] : [];
    }),
  );
