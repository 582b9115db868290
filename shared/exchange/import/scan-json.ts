import { importLimits } from "../../domain/import-limits.ts";

/** One item of a list, as it stands in the file. */
export interface JsonItem {
  readonly text: string;
  readonly line: number;
}

/** The outside of a JSON object: its fields as text, and the items of its lists. */
export interface JsonOutline {
  readonly firstKey: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly JsonItem[]>;
  /** The line where the file broke off or went wrong; what stands before it counts. */
  readonly brokenAt?: number;
  /** The line of the first bracket that is too deep; then nothing counts. */
  readonly tooDeepAt?: number;
}

/**
 * Looks at the brackets and strings of a JSON object without reading what is in them. So each record of a large file is
 * read by itself: its line is known, a file that was cut off still gives the records before the cut, one that is wrong
 * takes no other along, and a file that nests without end is refused before anything follows it down.
 */
export const scanJson = (text: string): JsonOutline => {
  const fields = new Map<string, string>();
  const lists = new Map<string, JsonItem[]>();
  let firstKey: string | undefined;
  let line = 1;
  let depth = 0;
  let key: string | undefined;
  let valueAt = -1;
  let items: JsonItem[] | undefined;
  let item = { at: -1, line: 0 };
  let last = { at: -1, end: -1 };

  const done = (problem: { readonly brokenAt?: number; readonly tooDeepAt?: number }): JsonOutline => ({
    firstKey,
    fields,
    lists,
    ...problem,
  });
  const endField = (at: number): void => {
    if (key !== undefined && valueAt >= 0 && !items) fields.set(key, text.slice(valueAt, at).trim());
    key = undefined;
    valueAt = -1;
    items = undefined;
  };
  const endItem = (at: number): void => {
    if (item.at >= 0) items?.push({ text: text.slice(item.at, at).trim(), line: item.line });
    item = { at: -1, line: 0 };
  };

  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === newline) line += 1;
    if (sign <= space) continue;
    if (depth === 0 && sign !== openObject) return done({ brokenAt: line });
    if (depth === 2 && items && item.at < 0 && sign !== comma && sign !== closeList) item = { at, line };
    if (sign === quote) {
      const end = endOfString(text, at);
      if (end < 0) return done({ brokenAt: item.at < 0 ? line : item.line });
      last = { at, end };
      at = end;
    } else if (sign === colon) {
      if (depth !== 1 || key !== undefined) continue;
      key = readKey(text.slice(last.at, last.end + 1));
      firstKey ??= key;
      valueAt = at + 1;
    } else if (sign === openObject || sign === openList) {
      depth += 1;
      if (depth > importLimits.depth) return done({ tooDeepAt: line });
      if (depth === 2 && sign === openList && key !== undefined) lists.set(key, (items = lists.get(key) ?? []));
    } else if (sign === closeObject || sign === closeList) {
      if (depth === 2 && items) endItem(at);
      if (depth === 1) endField(at);
      depth -= 1;
      if (depth === 0) return done(text.slice(at + 1).trim() === "" ? {} : { brokenAt: line });
    } else if (sign === comma) {
      if (depth === 2 && items) endItem(at);
      if (depth === 1) endField(at);
    }
  }
  return done({ brokenAt: item.at < 0 ? line : item.line });
};

const [newline, space, quote, comma, colon, openObject, closeObject, openList, closeList] = [...'\n ",:{}[]'].map(
  (sign) => sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number]; // as many as there are signs

/** Where the string that begins here ends, at the latest with its line: JSON writes no line end as it is. -1: never. */
const endOfString = (text: string, at: number): number => {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  const lineEnd = text.slice(at, end < 0 ? undefined : end).indexOf("\n");
  return lineEnd < 0 ? end : at + lineEnd - 1;
};

const isEscaped = (text: string, at: number): boolean => {
  let before = at - 1;
  while (text[before] === "\\") before -= 1;
  return (at - before) % 2 === 0;
};

const readKey = (written: string): string => {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
};
