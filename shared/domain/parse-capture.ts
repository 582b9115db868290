import { err, ok, type Result } from "../result.ts";
import { longestText, prefixByKind, type Kind } from "./capture.ts";

export type CaptureTextError =
  | { readonly kind: "empty" }
  | { readonly kind: "onlyPrefix" }
  | { readonly kind: "tooLong"; readonly length: number; readonly longest: number };

export interface CaptureText {
  readonly kind?: Kind;
  readonly text: string;
  /** How many characters no file can hold were left out. */
  readonly cleaned: number;
}

/**
 * Reads one typed note. A first `- + ! ? *` followed by a space or a letter sets the kind, unless one was chosen by
 * button; "-5 degrees", "+31 6", "--flag" and "**bold**" keep their first character.
 */
export const parseCaptureText = (typed: string, chosen?: Kind): Result<CaptureText, CaptureTextError> => {
  // A paste of megabytes is refused before anything looks at every character of it.
  if (typed.length > longestText * 4) return err({ kind: "tooLong", length: typed.length, longest: longestText });
  const readable = removeUnreadable(typed);
  const cleaned = typed.length - readable.length;
  const text = readable.replaceAll("\r\n", "\n").trim();
  if (text === "") return err({ kind: "empty" });
  if (text.length > longestText) return err({ kind: "tooLong", length: text.length, longest: longestText });

  const prefix = prefixOf(text);
  if (!prefix) return ok({ ...(chosen && { kind: chosen }), text, cleaned });
  if (prefix.rest === "") return err({ kind: "onlyPrefix" });
  return ok({ kind: chosen ?? prefix.kind, text: prefix.rest, cleaned });
};

/** The kind that a text begins with, and what is left of it; undefined when it begins with plain words. */
export const prefixOf = (text: string): { readonly kind: Kind; readonly rest: string } | undefined => {
  const kind = kindByPrefix.get(text.slice(0, 1));
  const rest = text.slice(1);
  return kind && (rest === "" || /^(?:\s|\p{L}|["'‘“(])/u.test(rest)) ? { kind, rest: rest.trim() } : undefined;
};

const kindByPrefix = new Map(
  Object.entries(prefixByKind).map(([kind, prefix]): [string, Kind] => [prefix, kind as Kind]),
);

/** NUL cannot be stored in a file of text, half a surrogate pair cannot be written as UTF-8. */
const removeUnreadable = (typed: string): string =>
  typed.replaceAll("\0", "").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "");
