import { isBsn } from "./checksums.ts";
import { findAll, type FoundRange } from "./found-range.ts";

/** Dutch citizen service numbers that pass the eleven test; not ticket numbers (`#123456782`, `ABC-123456782`). */
export const findBsns = (text: string): readonly FoundRange[] => findAll(text, bsn).filter(({ match }) => isBsn(match));

const bsn =
  /(?<![\p{L}\d.,/#€$£_-]|[€$£] )(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\p{L}\d_-]|[.,]\d)/gu;
