import { createBrowserCore } from "../../../browser/create-browser-core.ts";
import { makeNotes } from "../corpus/make-notes.ts";
import { longestTask, slowed, timed } from "./timing.ts";

export interface RecallTimes {
  readonly times: readonly number[];
  /** The longest task of the thread that asked, in ms. */
  readonly longest: readonly number[];
}

/** After a note was saved: the earlier notes about the same thing, and the question. */
export const recallTimes = async ({
  notes,
  slow,
}: {
  readonly notes: number;
  readonly slow: boolean;
}): Promise<RecallTimes> => {
  const { api } = createBrowserCore();
  const [times, longest]: [number[], number[]] = [[], []];
  for (const { text } of makeNotes(notes + 1, 3)) {
    const kept = await api.capture({ text, surface: "browser" });
    if (!kept.ok) throw new Error(`a note was not kept: ${kept.error.kind}`);
    const recall = slowed(slow, () => api.recall(kept.value.capture.id));
    longest.push(await longestTask(async () => void times.push(await timed(recall))));
  }
  // The first one reads what is kept in memory after it.
  return { times: times.slice(1), longest: longest.slice(1) };
};
