import { performance } from "node:perf_hooks";
import type { Opening } from "./tally.ts";
import type { Victim } from "./victim.ts";

/** Opens the screens of a victim that was just started again, and compares what is there with what was shown as saved. */
export const reopen = async (victim: Victim, saved: readonly string[]): Promise<Opening> => {
  const before = await victim.look();
  // No loss is a wipe but that of everything: single notes that are missing heal without a word about it.
  const wiped = saved.length > 0 && before.texts.length === 0;
  const start = performance.now();
  await victim.open();
  const healedMs = Math.round(performance.now() - start);
  const after = await victim.read();
  const returned = wiped ? await victim.returned() : undefined;
  return { wiped, returned, healedMs, ...compare(saved, after.texts) };
};

/** What is missing of what was shown as saved, and what is there twice. */
export const compare = (saved: readonly string[], there: readonly string[]): Pick<Opening, "lost" | "twice"> => {
  const known = new Set<string>();
  const twice = there.filter((text) => known.has(text) || !known.add(text));
  return { lost: saved.filter((text) => !known.has(text)), twice };
};
