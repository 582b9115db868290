import { findAll, type FoundRange } from "./found-range.ts";

/** Phone numbers as the Dutch, British and Americans write them, and any with a country code; not dates or tickets. */
export const findPhones = (text: string): readonly FoundRange[] =>
  patterns.flatMap((pattern) =>
    findAll(text, pattern).filter(({ match }) => {
      const digits = match.replace(/\D/g, "").length;
      return digits >= 10 && digits <= 15;
    }),
  );

const patterns: readonly RegExp[] = [
  // +31 6 12345678, +31 (0)20 123 45 67, 0032 470 12 34 56
  /(?<![\p{L}\d+.,/#-])(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){6,12}(?![\p{L}\d])/gu,
  // 06-12345678, 06 12 34 56 78, 020-1234567, 0123 456789, 0612345678
  /(?<![\p{L}\d+.,/#€$£-])0[1-9](?:[ -]?\d){8}(?![\p{L}\d]|[.,]\d)/gu,
  // 07700 900123
  /(?<![\p{L}\d+.,/#-])0[1-9]\d{3} \d{6}(?![\p{L}\d])/gu,
  // (555) 123-4567, 555-123-4567
  /(?<![\p{L}\d+.,/#-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}-)\d{3}-\d{4}(?![\p{L}\d-])/gu,
];
