import type { Capture } from "../../domain/capture.ts";
import { canSuggest } from "../../domain/theme-rules.ts";
import type { ThemeSuggestion } from "../../ports.ts";
import { stemsOfNote, weighStems, wordFor } from "./similarity.ts";

const mostSuggestions = 7;

/** A stem that stands in more than this part of the notes is what all of somebody's work is about, not a theme. */
const commonPart = 0.5;

interface Note {
  readonly capture: Capture;
  readonly stems: readonly string[];
}

/**
 * Themes in notes that nobody placed: notes around one telling word, strongest word first, each note in at most one.
 * Own words only: notes whose subject stands in text copied from elsewhere do not make a theme.
 */
export const suggestThemes = (captures: readonly Capture[]): readonly ThemeSuggestion[] => {
  let left: readonly Note[] = captures.map((capture) => ({ capture, stems: stemsOfNote(capture) }));
  const weight = weighStems(left.map(({ stems }) => stems));
  const found: ThemeSuggestion[] = [];
  while (found.length < mostSuggestions) {
    const core = strongestCore(left, captures.length, weight);
    if (!core) break;
    const group = left.filter(({ stems }) => stems.includes(core.stem));
    found.push(describe(group, core.stem, weight));
    const taken = new Set(group.map(({ capture }) => capture.id));
    left = left.filter(({ capture }) => !taken.has(capture.id));
  }
  return found;
};

const strongestCore = (
  notes: readonly Note[],
  total: number,
  weight: (stem: string) => number,
): { stem: string } | undefined => {
  const byStem = new Map<string, Note[]>();
  for (const note of notes) for (const stem of note.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), note]);
  return [...byStem]
    .filter(([, group]) => canSuggest(group.map(({ capture }) => capture)))
    .filter(([, group]) => total < 8 || group.length <= total * commonPart)
    .map(([stem, group]) => ({ stem, score: group.length * weight(stem) * cohesion(group, stem) }))
    .sort((a, b) => b.score - a.score || a.stem.localeCompare(b.stem))[0];
};

/** Notes that share more than the one word belong together more surely. */
const cohesion = (group: readonly Note[], core: string): number => {
  const shared = sharedStems(group).filter((stem) => stem !== core).length;
  return 1 + Math.min(shared, 3) / 2;
};

const sharedStems = (group: readonly Note[]): readonly string[] => {
  const count = new Map<string, number>();
  for (const { stems } of group) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
  return [...count]
    .filter(([, times]) => times >= 2)
    .sort((a, b) => b[1] - a[1])
    .map(([stem]) => stem);
};

/** The label is the person's own words: the word all notes share and the one most of them add. */
const describe = (group: readonly Note[], core: string, weight: (stem: string) => number): ThemeSuggestion => {
  const text = group.map(({ capture }) => capture.text).join("\n");
  const second = sharedStems(group)
    .filter((stem) => stem !== core)
    .sort((a, b) => countIn(group, b) - countIn(group, a) || weight(b) - weight(a))[0];
  const words = [core, ...(second ? [second] : [])].map((stem) => asLabel(wordFor(stem, text)));
  const label = words
    .filter((word, at) => !words.some((other, there) => there < at && other.includes(word)))
    .join(", ");
  return {
    label: label.charAt(0).toUpperCase() + label.slice(1),
    keywords: sharedStems(group),
    captureIds: group.map(({ capture }) => capture.id),
  };
};

/** A word in lower case, but initials such as "AI" as they are. */
const asLabel = (word: string): string => (word === word.toUpperCase() ? word : word.toLowerCase());

const countIn = (group: readonly Note[], stem: string): number =>
  group.filter(({ stems }) => stems.includes(stem)).length;
