import type { Capture } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import type { FoundNote } from "../domain/notes-import.ts";
import type { Needs } from "./needs.ts";

/**
 * The found notes that are not here yet. Notes that an earlier import brought in are known by what their program calls
 * them, else by their day and text.
 */
export const freshNotes =
  ({ store }: Pick<Needs, "store">) =>
  async (found: readonly FoundNote[]): Promise<readonly FoundNote[]> => {
    const before = (await store.captures.all()).filter(({ surface }) => surface === "import");
    const ids = new Set(before.flatMap(({ imported }) => (imported?.id ? [idKey(imported.from, imported.id)] : [])));
    // The same words of one day under two names are two notes, so what has a name is not looked up by its words.
    const here = countByKey(before.filter(({ imported }) => imported?.id === undefined));
    return found.filter(
      (note) => !(note.foreignId && ids.has(idKey(note.format, note.foreignId))) && !takeOne(here, keyOf(note)),
    );
  };

const idKey = (from: string, id: string): string => `${from} ${id}`;

const keyOf = ({ day, text }: { day: Day; text: string }): string => `${day}\n${text}`;

/** The same words twice on one day are two notes, so the known ones are counted, not listed. */
const countByKey = (captures: readonly Capture[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const capture of captures) counts.set(keyOf(capture), (counts.get(keyOf(capture)) ?? 0) + 1);
  return counts;
};

const takeOne = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
};
