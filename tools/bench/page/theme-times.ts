import { createRulesCoach } from "../../../shared/coach/rules/create-rules-coach.ts";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import type { Capture } from "../../../shared/domain/capture.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";
import { newCapture } from "../../../shared/usecases/new-capture.ts";
import { makeNotes } from "../corpus/make-notes.ts";
import type { Pair } from "../row.ts";
import { timePairs, type Manner } from "./timing.ts";

export interface ThemeTimes {
  readonly all: readonly Pair[];
  readonly one: readonly Pair[];
}

/** Suggestions over so many notes, and again with one more, beside one TF-IDF pass over the same notes. */
export const themeTimes = async ({ notes, ...manner }: Manner & { readonly notes: number }): Promise<ThemeTimes> => {
  const ids = createUlidIds();
  const needs = { clock: systemClock, ids, scan: scanSensitivity, language: async () => "nl" as const };
  // Which note comes says much of how long it takes: so there are more of them.
  const ones = { ...manner, pairs: manner.pairs * 5 };
  // The first pair warms up.
  const more = ones.pairs + 1;
  const made = makeNotes(notes + more).map(({ text, madeAt }) =>
    newCapture(needs, { text, madeAt, surface: "browser" }),
  );
  const captures: readonly Capture[] = await Promise.all(made);
  const before = captures.slice(0, notes);
  const coach = createRulesCoach();
  coach.suggestThemes(before);
  // One note more each time; put together before the time runs.
  const grown = captures
    .slice(notes)
    .map((_, at) => captures.slice(0, notes + at + 1))
    .values();
  const weigh = (): void => void weighAll(before.map(({ text }) => text));
  return {
    // A coach of its own each time: one that has seen these notes answers at once.
    all: await timePairs(manner, () => createRulesCoach().suggestThemes(before), weigh),
    one: await timePairs(ones, () => coach.suggestThemes(grown.next().value ?? captures), weigh),
  };
};

/** One pass as textbooks have it: words, in how many texts each stands, and a weighed vector of length 1 for each text. */
const weighAll = (texts: readonly string[]): readonly ReadonlyMap<string, number>[] => {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  const known = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) known.set(word, (known.get(word) ?? 0) + 1);
  return counted.map((counts) => {
    const vector = new Map(
      [...counts].map(([word, count]) => [word, count * Math.log(texts.length / (known.get(word) ?? 1))]),
    );
    const length = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
};
