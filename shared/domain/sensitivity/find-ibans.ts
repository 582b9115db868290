import { isIban } from "./checksums.ts";
import { findAll, type FoundRange } from "./found-range.ts";

/** Bank account numbers that pass the 97 test, with or without spaces. */
export const findIbans = (text: string): readonly FoundRange[] =>
  findAll(text, iban).flatMap(({ start, match }) => {
    const length = lengthOf(match);
    return length === undefined ? [] : [{ start, end: start + length }];
  });

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/giu;

/** Words that follow after a space may look like one more group of four: groups are taken off until the test passes. */
const lengthOf = (match: string): number | undefined => {
  let part = match;
  while (part.replace(/ /g, "").length >= 15) {
    if (isIban(part)) return part.length;
    const space = part.lastIndexOf(" ");
    if (space < 0) return undefined;
    part = part.slice(0, space);
  }
  return undefined;
};
