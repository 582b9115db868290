import type { Capture } from "../../shared/domain/capture.ts";
import { stemmedWords, type StemmedWord } from "../../shared/domain/stems.ts";
import { canSuggest } from "../../shared/domain/theme-rules.ts";
import type { ThemeSuggestion } from "../../shared/coach-port.ts";
import { asLabel, labelOf } from "../../shared/coach/rules/label-of.ts";
import { ownWords, stemsOfNote, weighStems } from "../../shared/coach/rules/similarity.ts";

const mostSuggestions = 7;

/** A stem that stands in more than this part of the notes is what all of somebody's work is about, not a theme. */
const commonPart = 0.5;

/** Below this many notes every stem is common; the part above says nothing yet. */
const fewNotes = 8;

interface Note {
  readonly capture: Capture;
  readonly stems: readonly string[];
}

/**
 * What a suggestion is, as one would write it down: all groups are made and weighed anew after each that was found. The
 * coach finds the same faster. Themes in notes that nobody placed: notes around one telling word, the group with most in common first, each note in
 * at most one. Own words only: what was copied from elsewhere does not make a theme.
 */
export const suggestPlainly = (captures: readonly Capture[]): readonly ThemeSuggestion[] => {
  let left: readonly Note[] = captures.map((capture) => ({ capture, stems: stemsOfNote(capture) }));
  const total = left.length;
  const weight = weighStems(left.map(({ stems }) => stems));
  const found: ThemeSuggestion[] = [];
  while (found.length < mostSuggestions) {
    const best = strongestGroup(left, total, weight);
    if (!best) break;
    const notes = best.group.map(({ capture }) => capture);
    const shared = sharedStems(best.group);
    const captureIds = notes.map(({ id }) => id);
    const words = notes.flatMap((note) => stemmedWords(ownWords(note)));
    found.push({
      label: labelOf(shared, (stem) => mostWritten(stem, words)),
      keywords: shared,
      captureIds,
    });
    const taken = new Set(captureIds);
    left = left.filter(({ capture }) => !taken.has(capture.id));
  }
  return found;
};

const strongestGroup = (
  notes: readonly Note[],
  total: number,
  weight: (stem: string) => number,
): { readonly group: readonly Note[] } | undefined => {
  const byStem = new Map<string, Note[]>();
  for (const note of notes) {
    for (const stem of note.stems) {
      const group = byStem.get(stem);
      if (group) group.push(note);
      else byStem.set(stem, [note]);
    }
  }
  return [...byStem]
    .filter(([, group]) => isGroup(group) && (total < fewNotes || group.length <= total * commonPart))
    .map(([core, group]) => ({ core, group: withoutStragglers(group, core) }))
    .map((found) => ({ ...found, score: Math.sqrt(found.group.length) * cohesion(found.group, weight) }))
    .sort((a, b) => (weighTheSame(a.score, b.score) ? (a.core < b.core ? -1 : 1) : b.score - a.score))[0];
};

/** But for what is lost when it is added up in another order. */
const weighTheSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

const isGroup = (group: readonly Note[]): boolean => canSuggest(group.map(({ capture }) => capture));

/** Leaves out notes that share nothing but the one word, when enough notes remain that share more. */
const withoutStragglers = (group: readonly Note[], core: string): readonly Note[] => {
  const counts = countStems(group);
  const closer = group.filter(({ stems }) => stems.some((stem) => stem !== core && (counts.get(stem) ?? 0) >= 2));
  return isGroup(closer) ? closer : group;
};

/** What two notes of the group share on average, by the weight of their common stems. */
const cohesion = (group: readonly Note[], weight: (stem: string) => number): number => {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const shared = [...countStems(group)].reduce((sum, [stem, count]) => sum + weight(stem) * pairs(count), 0);
  return shared / pairs(group.length);
};

/** Stems of at least two of the notes: those of most notes first; of equals the longest, which tells most. */
const sharedStems = (group: readonly Note[]): readonly string[] =>
  [...countStems(group)]
    .filter(([, count]) => count >= 2)
    .sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length || (a < b ? -1 : 1))
    .map(([stem]) => stem);

const countStems = (group: readonly Note[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { stems } of group) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

/** A word whose own stem it is counts before a compound that only holds it. */
const mostWritten = (stem: string, words: readonly StemmedWord[]): string => {
  const own = words.filter(({ stems }) => stems[0] === stem);
  const counts = new Map<string, number>();
  for (const { word } of own.length > 0 ? own : words.filter(({ stems }) => stems.includes(stem))) {
    const written = asLabel(word);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || a.length - b.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? stem;
};
