// An info string behind a fence holds no backticks, else it is a code span on one line. An open fence runs to the end.
const fence = /(?<=^|\n)[ \t>*+-]*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})[\s\S]*?(?:\n[ \t>]*\1|$)/g;
const codeSpan = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g;
const url = /\b(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)\S+/gi;
// "C#", "page/#top", "&#x27;", "\\#escaped" and the anchor of a link "](#top)" are no tags.
const tag = /(?<![\p{L}\p{N}_&/#\\]|\]\()#(\p{L}[\p{L}\p{M}\p{N}_/-]*)/gu;

/**
 * The `#tags` in a text without their hash, case-folded, each once, in order. A tag begins with a letter; what stands
 * in code or in a URL is none.
 */
export const tagsOf = (text: string): readonly string[] => {
  const prose = text.replace(fence, " ").replace(codeSpan, " ").replace(url, " ");
  return [...new Set([...prose.matchAll(tag)].map(([, name = ""]) => foldTag(name)))];
};

/** One spelling for a tag, however it was typed: by way of capitals, "ß" and "SS" are the same. */
export const foldTag = (name: string): string =>
  name
    .replace(/[-/_]+$/u, "")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC");
