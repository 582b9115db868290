import { createBrowserCore } from "../../../browser/create-browser-core.ts";
import { makeNotes } from "../corpus/make-notes.ts";
import { longestTask, slowed, timed } from "./timing.ts";

export interface RecallTimes {
  readonly times: readonly number[];
  /** The longest task of the thread that asked, in ms. */
  readonly longest: readonly number[];
}

export interface RecallWish {
  readonly notes: number;
  /** After so many ms no further note is saved. */
  readonly budget: number;
  readonly slow: boolean;
}

/** After a note was saved: the earlier notes about the same thing, and the question. */
export const recallTimes = async ({ notes, budget, slow }: RecallWish): Promise<RecallTimes> => {
  const { api } = createBrowserCore();
  const [times, longest]: [number[], number[]] = [[], []];
  const end = performance.now() + budget;
  for (const { text } of makeNotes(notes + 1, 3)) {
    if (times.length > 1 && performance.now() > end) break;
    const kept = await api.capture({ text, surface: "browser" });
    if (!kept.ok) throw new Error(`a note was not kept: ${kept.error.kind}`);
    const recall = slowed(slow, () => api.recall(kept.value.capture.id));
    longest.push(await longestTask(async () => void times.push(await timed(recall))));
  }
  // The first one reads what is kept in memory after it.
  return { times: times.slice(1), longest: longest.slice(1) };
};
