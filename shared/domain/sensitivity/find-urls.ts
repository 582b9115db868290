import { findAll, type FoundRange } from "./found-range.ts";

/** The parts of a URL that may carry somebody's data: its credentials, its query string, a token behind the hash. */
export const findUrls = (text: string): readonly FoundRange[] => patterns.flatMap((pattern) => findAll(text, pattern));

/** Each begins with its own sign and looks back from there, so that a long line without any costs nothing. */
const patterns: readonly RegExp[] = [
  /(?<=(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@:?#]{0,100}:[^\s/@?#]{1,200}(?=@)/giu,
  /\?(?<=(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s?#<>"]{1,500}\?)[^\s<>"')\]]*[^\s<>"')\].,;:!?]/giu,
  /#(?<=(?<![\p{L}\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s#<>"]{1,500}#)[^\s<>"')\]]*(?:token|code|key)=[^\s<>"')\].,;:!?]+/giu,
];
