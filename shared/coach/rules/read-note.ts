import type { Capture } from "../../domain/capture.ts";
import { stemmedWords, type StemmedWord } from "../../domain/stems.ts";
import { ownWords } from "./similarity.ts";

/** A note with the telling words that the person wrote in it. */
export interface ReadNote {
  readonly capture: Capture;
  readonly words: readonly StemmedWord[];
}

export const readNote = (capture: Capture): ReadNote => ({ capture, words: stemmedWords(ownWords(capture)) });
