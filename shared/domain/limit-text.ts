import { longestText } from "./capture.ts";

/** How long a text becomes when `inserted` takes the place of the selection from `start` to `end`. */
export const lengthAfter = (text: string, start: number, end: number, inserted: string): number =>
  text.length - (end - start) + inserted.length;

/** Whether this length may be typed: what was too long already may still become shorter. */
export const fits = (before: number, after: number): boolean => after <= longestText || after < before;
