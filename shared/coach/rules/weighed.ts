import { noGroup, type GroupWeight } from "./group-scale.ts";

/** What the groups around all stems weigh, by stem; lists of their own, because the heaviest is looked for very often. */
export interface Weighed {
  readonly scores: number[];
  readonly shared: number[];
  readonly close: number[];
  /** Those of which it is only known that they weigh no more. */
  readonly atMost: Set<number>;
}

/** Of no stem. */
export const noWeights = (): Weighed => ({ scores: [], shared: [], close: [], atMost: new Set() });

/** To go on with for other notes. */
export const copyOf = ({ scores, shared, close, atMost }: Weighed): Weighed => ({
  scores: [...scores],
  shared: [...shared],
  close: [...close],
  atMost: new Set(atMost),
});

/** Keeps a weight by what it is without the drift. */
export const setWeight = (weighed: Weighed, stem: number, { score, shared, close }: GroupWeight, drift = 1): void => {
  weighed.scores[stem] = score / drift;
  weighed.shared[stem] = shared / drift;
  weighed.close[stem] = close;
  weighed.atMost.delete(stem);
};

/** With the drift. */
export const weightOf = ({ scores, shared, close }: Weighed, stem: number, drift: number): GroupWeight => ({
  score: (scores[stem] ?? noGroup.score) * drift,
  shared: (shared[stem] ?? noGroup.shared) * drift,
  close: close[stem] ?? noGroup.close,
});

/** The stem that weighs most of those that were not looked at; undefined when none weighs as much as `least`. */
export const heaviest = ({ scores }: Weighed, looked: ReadonlySet<number>, least: number): number | undefined => {
  let found: number | undefined;
  let most = Math.max(least, Number.MIN_VALUE);
  for (let stem = 0; stem < scores.length; stem += 1) {
    const weight = scores[stem] ?? 0;
    if ((weight > most || (weight === most && found === undefined)) && !looked.has(stem))
      [found, most] = [stem, weight];
  }
  return found;
};
