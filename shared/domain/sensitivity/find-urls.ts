import { findAll, type FoundRange } from "./found-range.ts";

/** The parts of a URL that may carry somebody's data: its credentials, its query string, a token behind the hash. */
export const findUrls = (text: string): readonly FoundRange[] => patterns.flatMap((pattern) => findAll(text, pattern));

const patterns: readonly RegExp[] = [
  /(?<=(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@:?#]{0,100}:[^\s/@?#]{1,200}(?=@)/giu,
  /(?<=(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s?#<>"]{1,500})\?[^\s<>"')\]]*[^\s<>"')\].,;:!?]/giu,
  /(?<=(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s#<>"]{1,500})#[^\s<>"')\]]*(?:token|code|key)=[^\s<>"')\].,;:!?]+/giu,
];
