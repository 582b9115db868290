/**
 * Text that a Markdown reader shows as it is, changed as little as can be: an ordinary sentence stays literally the same.
 * HTML, links, images, emphasis, code and what starts a block lose their power; bidirectional controls are taken out.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, "")
    .split("\n")
    .map(escapeLine)
    .join("\n");

/** As `escapeMarkdown`, on one line: for headings, table cells and list items. */
export const escapeInline = (text: string): string =>
  escapeMarkdown(text.replace(/\s*\n\s*/g, " ")).replaceAll("|", "\\|");

const escapeLine = (line: string): string =>
  line
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")
    .replace(/[<`*]/g, "\\$&")
    // An underscore inside a word is no emphasis; at its edge it can be.
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, "\\_")
    .replace(/\](?=[([:])/g, "\\]")
    .replace(/!(?=\[)/g, "\\!")
    .replace(/&(?=#?\w+;)/g, "\\&")
    // Not a live link: a reader sees the address and decides.
    .replace(/\b([a-z][a-z\d+.-]*):(?=\/\/)/gi, "$1\\:")
    .replace(/\bwww\.(?=\S)/gi, "www\\.")
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={3,}|-{3,}|~{3,})/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
