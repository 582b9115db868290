/**
 * Text that a Markdown reader shows as it is, changed as little as can be: an ordinary sentence stays literally the same.
 * HTML, links, images, emphasis, code and what starts a block lose their power, and so do addresses on the web, except
 * those in `known`. Controls that turn the order of letters around are left out.
 */
export const escapeMarkdown = (text: string, known: readonly string[] = []): string =>
  text
    .replace(hidden, "")
    .split(/\r\n|\r|\n/)
    .map((line) => escapeLine(line, known))
    .join("\n");

/** As `escapeMarkdown`, on one line: for headings, table cells and list items. */
export const escapeInline = (text: string, known: readonly string[] = []): string =>
  escapeMarkdown(
    text
      .trim()
      .split(/\s*[\r\n]\s*/)
      .join(" "),
    known,
  );

/** As `escapeInline`, for a cell of a table: there `\|` cannot be written inside code, so its backslash is left out. */
export const escapeCell = (text: string, known: readonly string[] = []): string =>
  escapeInline(text.replace(/\\+(?=\|)/g, ""), known).replaceAll("|", "\\|");

/** The web and mail addresses in a text that a Markdown reader would make a link of. */
export const addressesIn = (text: string): readonly string[] => text.match(address) ?? [];

/**
 * Bidirectional embeddings, overrides and isolates, controls other than tab and line ends, and the tag characters: nobody
 * sees them, and whatever reads the page next would. Behind a black flag they are the flag of a region.
 */
const hidden =
  // oxlint-disable-next-line no-control-regex -- controls are what it is about
  /[\u202A-\u202E\u2066-\u2069\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0000}-\u{E007F}]/gu;

const address =
  /(?:[a-z][a-z\d+.-]{0,30}:\/\/|(?<![a-z\d])www\.)[^\s<>]*|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/gi;

/** Addresses go into code, the one place where no reader makes a link of them; escapes do not work in there. */
const escapeLine = (line: string, known: readonly string[]): string => {
  // A tab or four spaces at the start of a line would make code of it.
  const shallow = line.replace(/^ *\t[\t ]*|^ {4,}/, "   ");
  const words = shallow.split(address);
  const between = addressesIn(shallow).map((found) => (known.includes(found) ? found : asCode(found)));
  const escaped = words.map((part, index) => `${escapeWords(part)}${between[index] ?? ""}`).join("");
  return escapeLineStart(escaped);
};

/** Code between more back quotes than it holds. */
const asCode = (text: string): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${gap}${text}${gap}${fence}`;
};

const escapeWords = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    // Only before these does a reader see HTML: "a < b" and "<3" stay.
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replaceAll("`", "\\`")
    // Between spaces a star is a star.
    .replace(/(?<=\S)\*|\*(?=\S)/g, "\\*")
    // An underscore inside a word is no emphasis; at its edge it can be.
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run) => "\\_".repeat(run.length))
    .replace(/~(?=~)|(?<=\S)~/g, "\\~")
    .replace(/\](?=[([:])/g, "\\]")
    .replace(/!(?=\[)/g, "\\!")
    .replace(/&(?=#?\w{1,32};)/g, "\\&");

/** A heading, quote, list, check box, ruler, fence or underline only stands at the start of a line. */
const escapeLineStart = (line: string): string =>
  line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|\[(?=[ x]\]\s))/i, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(\s*)(?=[\s|:=~-]*$)([|:=~-])/, "$1\\$2");
