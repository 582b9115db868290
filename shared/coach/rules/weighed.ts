import type { GroupWeight } from "./note-groups.ts";

/** What the groups around all stems weigh at most, by stem. */
export interface Weighed {
  of(stem: number): GroupWeight;
  set(stem: number, weight: GroupWeight): void;
  /** The stem that scores most of those that were not looked at; undefined when none scores as much as `least`. */
  heaviest(looked: ReadonlySet<number>, least: number): number | undefined;
  /** All stems that score as much. */
  atLeast(score: number): readonly number[];
  /** To go on with for other notes. */
  copy(): Weighed;
}

/** A list of each part: those are copied and looked through much faster than one list of weights. */
interface Parts {
  readonly scores: Float64Array;
  readonly shared: Float64Array;
  readonly sizes: Int32Array;
  readonly close: Int32Array;
}

/** Of no stem, or of those in `parts`. */
export const createWeighed = (parts: Parts = partsFor(0)): Weighed => {
  let { scores, shared, sizes, close } = parts;
  let length = scores.length;
  return {
    of: (stem) => ({
      score: scores[stem] ?? 0,
      shared: shared[stem] ?? 0,
      size: sizes[stem] ?? 0,
      close: close[stem] ?? 0,
    }),
    set: (stem, weight) => {
      if (stem >= scores.length)
        ({ scores, shared, sizes, close } = partsFor(stem * 2 + 1, { scores, shared, sizes, close }));
      length = Math.max(length, stem + 1);
      scores[stem] = weight.score;
      shared[stem] = weight.shared;
      sizes[stem] = weight.size;
      close[stem] = weight.close;
    },
    heaviest: (looked, least) => {
      let found: number | undefined;
      let most = Math.max(least, Number.MIN_VALUE);
      // Thousands are looked through, several times for one note: what cannot be replaced meanwhile is read twice as fast.
      const [all, end] = [scores, length];
      for (let stem = 0; stem < end; stem += 1) {
        const score = all[stem] ?? 0;
        if (score < most || (score === most && found !== undefined) || looked.has(stem)) continue;
        [found, most] = [stem, score];
      }
      return found;
    },
    atLeast: (least) => {
      const found: number[] = [];
      const [all, end] = [scores, length];
      for (let stem = 0; stem < end; stem += 1) if ((all[stem] ?? 0) >= least) found.push(stem);
      return found;
    },
    copy: () => createWeighed(partsFor(length, { scores, shared, sizes, close })),
  };
};

/** Room for so many stems, with what is known of them. */
const partsFor = (stems: number, known?: Parts): Parts => {
  const parts = {
    scores: new Float64Array(stems),
    shared: new Float64Array(stems),
    sizes: new Int32Array(stems),
    close: new Int32Array(stems),
  };
  if (!known) return parts;
  parts.scores.set(known.scores.subarray(0, stems));
  parts.shared.set(known.shared.subarray(0, stems));
  parts.sizes.set(known.sizes.subarray(0, stems));
  parts.close.set(known.close.subarray(0, stems));
  return parts;
};
