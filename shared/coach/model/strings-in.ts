/** A string that stands in a finished body; a key is one of the program's words unless something went wrong. */
export interface StringInBody {
  readonly text: string;
  readonly role: "value" | "key";
}

/**
 * All strings of a text as a reader of it gets them: out of JSON, and out of JSON that stands in a string of it. In the bytes
 * themselves a line end is a backslash and an "n", which hides what stands behind it from every search. `clean` takes out of
 * each string what need not be looked at.
 */
export const stringsIn = (text: string, clean: (text: string) => string): readonly StringInBody[] => {
  const stringsInside = (whole: string, depth: number): readonly StringInBody[] => {
    const words = clean(whole);
    const held = depth > 0 ? jsonIn(words) : undefined;
    if (!held) return [words, ...unescaped(words)].map((one) => ({ text: one, role: "value" }));
    const around = [held.before, held.after].map((one) => ({ text: one, role: "value" as const }));
    return [...around, ...stringsOf(held.value, depth - 1)];
  };
  const stringsOf = (value: unknown, depth: number): readonly StringInBody[] => {
    if (typeof value === "string") return stringsInside(value, depth);
    if (typeof value === "number") return [{ text: String(value), role: "value" }];
    if (typeof value !== "object" || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((one) => stringsOf(one, depth));
    return Object.entries(value).flatMap(([key, one]) => [
      { text: key, role: "key" as const },
      ...stringsOf(one, depth),
    ]);
  };
  return stringsInside(text, deepest);
};

const deepest = 5;

/** What looks like several pieces of JSON, or like a broken one, is also read without its escapes. */
const unescaped = (text: string): readonly string[] =>
  /":/.test(text) && /\\["nrtu]/.test(text) ? [text.replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})/giu, readEscape)] : [];

const readEscape = (escape: string): string => {
  const read = parsed(`"${escape}"`);
  return typeof read === "string" ? read : escape;
};

/** The JSON object or list of a text that is one, or that has words before or after it. */
const jsonIn = (text: string) => {
  for (const [open, close] of [
    ["{", "}"],
    ["[", "]"],
  ] as const) {
    const [start, end] = [text.indexOf(open), text.lastIndexOf(close) + 1];
    if (start < 0 || end <= start) continue;
    const value = parsed(text.slice(start, end));
    if (value !== undefined) return { value, before: text.slice(0, start), after: text.slice(end) };
  }
  return undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
