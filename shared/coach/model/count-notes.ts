import { frequencyOf, sayFrequency } from "../rules/frequency.ts";
import type { TaskFrame } from "./task.ts";

/** How often and for how long the notes say that it happened, counted by the program: the model is told, and adds nothing. */
export const countNotes = ({ notes, language }: TaskFrame): ReturnType<typeof sayFrequency> =>
  sayFrequency(
    frequencyOf(
      notes.map(({ kind, text, day }) => ({
        text,
        day,
        deepening: {},
        ...(kind && { kind }),
      })),
    ),
    language,
  );
