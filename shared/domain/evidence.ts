import type { CaptureId } from "./capture.ts";
import type { Day, Instant } from "./entity.ts";

/** A literal quote from a note. It stands (after folding case, width and white space) in the named field. */
export interface Evidence {
  readonly captureId: CaptureId;
  readonly quote: string;
  readonly from: "text" | "sharedText";
  readonly day: Day;
  /** What the quote supports, in a few words of the person or the template. */
  readonly supports: string;
  readonly order: number;
  /** Set when the note was deleted and the person kept its quote. */
  readonly retainedAt?: Instant;
}

/** A quote has at least this many words. */
export const leastQuoteWords = 3;

/** A path or proposal rests on at least this many notes. */
export const leastEvidence = 2;
