import { noGroup, type GroupWeight } from "./group-scale.ts";

/**
 * What the groups around all stems weigh, by stem and without the drift: each as it was when it was weighed, and later at
 * most so much times the drift.
 */
export interface Weighed {
  of(stem: number, drift: number): GroupWeight;
  /** As it was counted. */
  set(stem: number, weight: GroupWeight, drift: number): void;
  /** As it is at most. */
  setMost(stem: number, weight: GroupWeight, drift: number): void;
  /** Whether it was not counted. */
  isAtMost(stem: number): boolean;
  /** The stem that weighs most of those that were not looked at; undefined when none weighs as much as `least`. */
  heaviest(looked: ReadonlySet<number>, least: number): number | undefined;
  /** To go on with for other notes. */
  copy(): Weighed;
}

/** The three parts of a weight after one another: one list is copied and grown faster than one of objects. */
interface Lists {
  readonly scores: Float64Array;
  readonly shared: Float64Array;
  readonly close: Float64Array;
}

const least = Number.MIN_VALUE;

/** Of no stem, or of those in `lists`. */
export const createWeighed = (
  lists: Lists = { scores: new Float64Array(1_024), shared: new Float64Array(1_024), close: new Float64Array(1_024) },
  atMost: Set<number> = new Set(),
): Weighed => {
  let { scores, shared, close } = lists;
  const put = (stem: number, weight: GroupWeight, drift: number): void => {
    if (stem >= scores.length)
      [scores, shared, close] = [longer(scores, stem), longer(shared, stem), longer(close, stem)];
    scores[stem] = weight.score / drift;
    shared[stem] = weight.shared / drift;
    close[stem] = weight.close;
  };
  return {
    of: (stem, drift) => ({
      score: (scores[stem] ?? noGroup.score) * drift,
      shared: (shared[stem] ?? noGroup.shared) * drift,
      close: close[stem] ?? noGroup.close,
    }),
    set: (stem, weight, drift) => {
      put(stem, weight, drift);
      atMost.delete(stem);
    },
    setMost: (stem, weight, drift) => {
      put(stem, weight, drift);
      atMost.add(stem);
    },
    isAtMost: (stem) => atMost.has(stem),
    heaviest: (looked, atLeast) => {
      let found: number | undefined;
      let most = Math.max(atLeast, least);
      for (let stem = 0; stem < scores.length; stem += 1) {
        const weight = scores[stem] ?? 0;
        if (weight < most || (weight === most && found !== undefined) || looked.has(stem)) continue;
        [found, most] = [stem, weight];
      }
      return found;
    },
    copy: () =>
      createWeighed({ scores: scores.slice(), shared: shared.slice(), close: close.slice() }, new Set(atMost)),
  };
};

const longer = (list: Float64Array, until: number): Float64Array => {
  const grown = new Float64Array(Math.max(until + 1, list.length * 2));
  grown.set(list);
  return grown;
};
