import SearchableMap from "minisearch/SearchableMap";
import { sumOf, wordsIn } from "./words-in.ts";

/** What can be kept of an index and made into one again; each word lists the notes that know it, by their place in `ids`. */
export interface IndexContent {
  readonly ids: readonly string[];
  /** Of the text of each note: whether it is still the one that was indexed. */
  readonly sums: Uint32Array;
  readonly words: readonly string[];
  /** How many notes each word has; the notes themselves stand one after the other. */
  readonly counts: Uint32Array;
  readonly notes: Uint32Array;
}

/** Which notes know which words. A note that changed or went keeps its place, which nobody finds any more. */
export interface WordIndex {
  has(id: string): boolean;
  ids(): readonly string[];
  /** Whether that changed anything. */
  put(id: string, text: string): boolean;
  /** As `put`. */
  drop(id: string): boolean;
  /** Notes that know each word, its beginning, or, when it is long enough, one letter beside it. */
  search(typed: string): readonly string[];
  /** Without anything of notes that are gone. */
  content(): IndexContent;
}

interface Holders {
  readonly kept: Uint32Array;
  readonly added: number[];
}

const none = new Uint32Array();

/** Words longer than this are found with one typing error, too. */
const longerIsForgiven = 5;

/** An index with this in it, or an empty one. Its tree of words is the one MiniSearch stands on. */
export const createWordIndex = (content?: IndexContent): WordIndex => {
  const ids: (string | undefined)[] = [...(content?.ids ?? [])];
  const sums = [...(content?.sums ?? [])];
  const placeOf = new Map((content?.ids ?? []).map((id, place) => [id, place]));
  // Looking a word up in the tree takes ten times as long.
  const byWord = new Map<string, Holders>();
  const tree = new SearchableMap<Holders>();
  const addWord = (word: string, kept: Uint32Array): Holders => {
    const holders: Holders = { kept, added: [] };
    byWord.set(word, holders);
    tree.set(word, holders);
    return holders;
  };
  let from = 0;
  for (const [at, word] of (content?.words ?? []).entries()) {
    const end = from + (content?.counts[at] ?? 0);
    addWord(word, content?.notes.subarray(from, end) ?? none);
    from = end;
  }

  const drop = (id: string): boolean => {
    const place = placeOf.get(id);
    if (place === undefined) return false;
    placeOf.delete(id);
    ids[place] = undefined;
    return true;
  };
  const holdersLike = (word: string): readonly Holders[] => [
    ...tree.atPrefix(word).values(),
    ...(word.length > longerIsForgiven ? [...tree.fuzzyGet(word, 1).values()].map(([holders]) => holders) : []),
  ];

  return {
    has: (id) => placeOf.has(id),
    ids: () => [...placeOf.keys()],
    put: (id, text) => {
      const sum = sumOf(text);
      const known = placeOf.get(id);
      if (known !== undefined && sums[known] === sum) return false;
      drop(id);
      const place = ids.push(id) - 1;
      sums.push(sum);
      placeOf.set(id, place);
      for (const word of wordsIn(text)) {
        const { added } = byWord.get(word) ?? addWord(word, none);
        if (added.at(-1) !== place) added.push(place);
      }
      return true;
    },
    drop,
    search: (typed) => {
      const words = wordsIn(typed);
      // How many words of the question each note knows, counted only as long as it knew all before.
      const knows = new Uint16Array(ids.length);
      for (const [at, word] of words.entries())
        for (const { kept, added } of holdersLike(word)) {
          for (const place of kept) if (knows[place] === at) knows[place] = at + 1;
          for (const place of added) if (knows[place] === at) knows[place] = at + 1;
        }
      return words.length === 0 ? [] : ids.filter((id, place): id is string => knows[place] === words.length && !!id);
    },
    content: () => contentOf(ids, sums, byWord),
  };
};

const contentOf = (
  all: readonly (string | undefined)[],
  sums: readonly number[],
  byWord: ReadonlyMap<string, Holders>,
): IndexContent => {
  const ids: string[] = [];
  const newPlace = new Int32Array(all.length).fill(-1);
  for (const [place, id] of all.entries()) if (id !== undefined) newPlace[place] = ids.push(id) - 1;
  const words: string[] = [];
  const counts: number[] = [];
  const notes: number[] = [];
  for (const [word, { kept, added }] of byWord) {
    const before = notes.length;
    for (const places of [kept, added])
      for (const place of places) if ((newPlace[place] ?? -1) >= 0) notes.push(newPlace[place] ?? 0);
    if (notes.length === before) continue;
    words.push(word);
    counts.push(notes.length - before);
  }
  return {
    ids,
    sums: Uint32Array.from(sums.filter((_, place) => all[place] !== undefined)),
    words,
    counts: Uint32Array.from(counts),
    notes: Uint32Array.from(notes),
  };
};
