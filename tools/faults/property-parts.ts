import type { PartFound } from "./parts-found.ts";
import { seeded } from "./seeded.ts";
import { tryMerges } from "./try-merges.ts";
import { tryMutations } from "./try-mutations.ts";

/** Segments spoilt in every way, ten thousand times. */
export const mutationsPart = async (seed: number): Promise<PartFound> => {
  const { examples, ...figures } = await tryMutations(10_000, seeded(seed).fork("mutations"));
  const { tried, accepted, crashes } = figures;
  return {
    kept: accepted === 0 && crashes === 0,
    figures,
    line: `${tried} spoilt segments, accepted: ${accepted}, crashes: ${crashes}`,
    examples,
  };
};

/** The journals of two devices, a thousand times. */
export const mergesPart = async (seed: number): Promise<PartFound> => {
  const { examples, ...figures } = await tryMerges(1_000, seed);
  const { seeds, diverged } = figures;
  return { kept: diverged === 0, figures, line: `${seeds} seeds, diverged: ${diverged}`, examples };
};
