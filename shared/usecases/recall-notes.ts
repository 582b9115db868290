import type { CaptureId } from "../domain/capture.ts";
import type { Needs } from "./needs.ts";

/** Earlier notes that the strip after saving shows. */
const mostShown = 2;

/** What the person noted about this before, and the one question that fits. Runs after "Saved", never before. */
export const recallNotes =
  ({ store, coach, language }: Pick<Needs, "store" | "coach" | "language">) =>
  async (captureId: CaptureId) => {
    const capture = await store.captures.get(captureId);
    if (!capture) return { earlier: [] };

    const { candidates, frequencies } = await store.captures.alike(capture);
    const { rankEarlier, bestQuote, question: ask } = await coach();
    const earlier = rankEarlier(capture, candidates, frequencies)
      .slice(0, mostShown)
      .map(({ capture: found, because }) => ({
        id: found.id,
        quote: bestQuote(found) ?? found.text,
        lang: found.lang,
        day: found.day,
        because,
      }));
    const question = ask(capture, await language());
    return { earlier, ...(question && { question }) };
  };
