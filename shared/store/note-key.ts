import type { CaptureId } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";

/** Where a note stands in the timeline, as one line of text: it sorts as the index of the timeline does, oldest first. */
export type NoteKey = string;

/** A note as the timeline lists it. */
export interface Entry {
  readonly id: CaptureId;
  readonly day: Day;
}

/** The key of a note: moments, days and ids have no spaces in them, and each moment is as long as it is exact. */
export const noteKey = (at: string, { day, id }: Entry): NoteKey => `${at} ${day} ${id}`;

/** The id in a key comes last. */
export const idIn = (key: NoteKey): string => key.slice(key.lastIndexOf(" ") + 1);

/** Id and day in a key. */
export const entryIn = (key: NoteKey): Entry => ({
  // Only ids of notes are put into keys.
  id: idIn(key) as CaptureId,
  day: key.slice(key.indexOf(" ") + 1, key.lastIndexOf(" ")),
});

/** Many lines as one text, which another thread and the database take over in no time. */
export const linesOf = (lines: readonly string[]): string => lines.join("\n");

/** The lines that `linesOf` made one text of. */
export const linesIn = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));
