import type { GroupWeight } from "./note-groups.ts";

/** What the groups around all stems weigh at most, by stem. */
export interface Weighed {
  of(stem: number): GroupWeight;
  set(stem: number, weight: GroupWeight): void;
  /** The stem that scores most of those that were not looked at; undefined when none scores as much as `least`. */
  heaviest(looked: ReadonlySet<number>, least: number): number | undefined;
  /** To go on with for other notes. */
  copy(): Weighed;
}

/** A list of each part: those are copied and looked through much faster than one list of weights. */
type Parts = readonly [scores: Float64Array, shared: Float64Array, close: Float64Array];

/** Of no stem, or of those in `parts`. */
export const createWeighed = (parts: Parts = [empty(), empty(), empty()]): Weighed => {
  let [scores, shared, close] = parts;
  return {
    of: (stem) => ({ score: scores[stem] ?? 0, shared: shared[stem] ?? 0, close: close[stem] ?? 0 }),
    set: (stem, weight) => {
      if (stem >= scores.length)
        [scores, shared, close] = [longer(scores, stem), longer(shared, stem), longer(close, stem)];
      scores[stem] = weight.score;
      shared[stem] = weight.shared;
      close[stem] = weight.close;
    },
    heaviest: (looked, least) => {
      let found: number | undefined;
      let most = Math.max(least, Number.MIN_VALUE);
      for (let stem = 0; stem < scores.length; stem += 1) {
        const score = scores[stem] ?? 0;
        if (score < most || (score === most && found !== undefined) || looked.has(stem)) continue;
        [found, most] = [stem, score];
      }
      return found;
    },
    copy: () => createWeighed([scores.slice(), shared.slice(), close.slice()]),
  };
};

const empty = (): Float64Array => new Float64Array(1_024);

const longer = (list: Float64Array, until: number): Float64Array => {
  const grown = new Float64Array(Math.max(until + 1, list.length * 2));
  grown.set(list);
  return grown;
};
