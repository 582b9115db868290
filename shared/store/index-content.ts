import { linesOf, type NoteKey } from "./note-key.ts";

/**
 * What is kept of an index of words. Texts stand one to a line: one long text is read in a hundredth of the time of many.
 * Each word lists the notes that know it, by their line in `keys`.
 */
export interface IndexContent {
  /** Oldest first. */
  readonly keys: string;
  /** Of the text of each note: whether it is still the one that was indexed. */
  readonly sums: Uint32Array;
  readonly words: string;
  /** Where the notes of each word end; they stand one after the other. */
  readonly ends: Uint32Array;
  readonly notes: Uint32Array;
}

interface Indexed {
  /** By place; a note that is gone has none. */
  readonly keys: readonly (NoteKey | undefined)[];
  readonly sums: ArrayLike<number>;
  /** The places of the notes that know each word. */
  readonly byWord: ReadonlyMap<string, readonly Iterable<number>[]>;
}

/** What to keep of an index: nothing of notes that are gone. */
export const contentOf = ({ keys, sums, byWord }: Indexed): IndexContent => {
  const inOrder = keys.flatMap((key, place) => (key === undefined ? [] : [{ key, place }]));
  inOrder.sort((a, b) => (a.key < b.key ? -1 : 1));
  const lineOf = new Int32Array(keys.length).fill(-1);
  for (const [line, { place }] of inOrder.entries()) lineOf[place] = line;
  const words: string[] = [];
  const ends: number[] = [];
  const notes: number[] = [];
  for (const [word, holders] of byWord) {
    const before = notes.length;
    for (const places of holders)
      for (const place of places) {
        const line = lineOf[place] ?? -1;
        if (line >= 0) notes.push(line);
      }
    if (notes.length === before) continue;
    words.push(word);
    ends.push(notes.length);
  }
  return {
    keys: linesOf(inOrder.map(({ key }) => key)),
    sums: Uint32Array.from(inOrder, ({ place }) => sums[place] ?? 0),
    words: linesOf(words),
    ends: Uint32Array.from(ends),
    notes: Uint32Array.from(notes),
  };
};
