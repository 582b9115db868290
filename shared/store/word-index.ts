import { contentOf, type IndexContent } from "./index-content.ts";
import { idIn, linesIn, type NoteKey } from "./note-key.ts";
import { likeWord, sumOf, wordsIn } from "./words-in.ts";

/** Which notes know which words. A note that changed or went keeps its place, which nobody finds any more. */
export interface WordIndex {
  ids(): readonly string[];
  /** Whether that changed anything. */
  put(key: NoteKey, text: string): boolean;
  /** As `put`. */
  drop(id: string): boolean;
  /** Notes that know each word, its beginning, or, when it is long enough, one letter beside it; newest first. */
  search(typed: string): readonly NoteKey[];
  /** Without anything of notes that are gone. */
  content(): IndexContent;
}

const none = new Uint32Array();
const nothing: IndexContent = { keys: "", sums: none, words: "", ends: none, notes: none };

/**
 * An index with this in it, or an empty one. A search looks at every word it knows, which takes some ms: so there is nothing
 * to make of what was kept before the first one.
 */
export const createWordIndex = (content = nothing): WordIndex => {
  const keptKeys = linesIn(content.keys);
  const keptWords = linesIn(content.words);
  const keys: (NoteKey | undefined)[] = [...keptKeys];
  const sums = [...content.sums];
  const added = new Map<string, number[]>();
  let places: Map<string, number> | undefined;
  // Who only searches never needs it.
  const placeOf = (): Map<string, number> => (places ??= placesOf(keptKeys));
  const keptHolders = (at: number): Uint32Array => content.notes.subarray(content.ends[at - 1] ?? 0, content.ends[at]);

  const drop = (id: string): boolean => {
    const place = placeOf().get(id);
    if (place === undefined) return false;
    placeOf().delete(id);
    keys[place] = undefined;
    return true;
  };
  const holdersLike = (asked: string): readonly Iterable<number>[] => {
    const isLike = likeWord(asked);
    return [
      ...keptWords.flatMap((word, at) => (isLike(word) ? [keptHolders(at)] : [])),
      ...[...added].flatMap(([word, holders]) => (isLike(word) ? [holders] : [])),
    ];
  };

  return {
    ids: () => keys.flatMap((key) => (key === undefined ? [] : [idIn(key)])),
    put: (key, text) => {
      const id = idIn(key);
      const sum = sumOf(text);
      const known = placeOf().get(id);
      if (known !== undefined && sums[known] === sum && keys[known] === key) return false;
      drop(id);
      const place = keys.push(key) - 1;
      sums.push(sum);
      placeOf().set(id, place);
      for (const word of new Set(wordsIn(text))) {
        const holders = added.get(word);
        if (holders) holders.push(place);
        else added.set(word, [place]);
      }
      return true;
    },
    drop,
    search: (typed) => {
      const asked = wordsIn(typed);
      // How many words of the question each note knows, counted only as long as it knew all before.
      const knows = new Uint16Array(keys.length);
      const isKnown = (word: string, at: number): boolean => {
        let some = false;
        for (const holders of holdersLike(word))
          for (const place of holders) {
            if (knows[place] !== at) continue;
            knows[place] = at + 1;
            some = true;
          }
        return some;
      };
      if (asked.length === 0 || !asked.every(isKnown)) return [];
      const found = keys.filter((key, place): key is NoteKey => knows[place] === asked.length && key !== undefined);
      return found.sort().reverse();
    },
    content: () => {
      const byWord = new Map<string, Iterable<number>[]>(keptWords.map((word, at) => [word, [keptHolders(at)]]));
      for (const [word, holders] of added) byWord.set(word, [...(byWord.get(word) ?? []), holders]);
      return contentOf({ keys, sums, byWord });
    },
  };
};

// One by one: pairs for a map to be made of take half as long again.
const placesOf = (keys: readonly NoteKey[]): Map<string, number> => {
  const places = new Map<string, number>();
  for (const [place, key] of keys.entries()) places.set(idIn(key), place);
  return places;
};
