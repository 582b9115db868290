import { isCard } from "./checksums.ts";
import { findAll, type FoundRange } from "./found-range.ts";

/** Payment card numbers that pass the Luhn test. */
export const findCards = (text: string): readonly FoundRange[] =>
  findAll(text, card).filter(({ match }) => isCard(match));

const card = /(?<![\p{L}\d.,/#+-])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\p{L}\d]|[.,-]\d)/gu;
