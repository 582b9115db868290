import type { TaskFrame } from "./task.ts";

/** The notes as they stand in the data of every task, in the order they were sent in. */
export const notesAsData = ({ notes }: TaskFrame): readonly object[] =>
  notes.map(({ handle, day, kind, origin, text, context }) => ({
    handle,
    day,
    ...(kind && { kind }),
    origin,
    text,
    ...(context !== undefined && { context }),
  }));
