import { err, ok, type Result } from "../result.ts";
import { removeUnreadable } from "./remove-unreadable.ts";
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
 * Reads one typed note. A first `- + ! ? *` followed by a space or by text sets the kind, unless one was chosen by
 * button; "-5 degrees", "+31 6", "--flag", "**bold**" and "!important" keep their first character.
 */
export const parseCaptureText = (typed: string, chosen?: Kind): Result<CaptureText, CaptureTextError> => {
  // A paste of megabytes is refused before anything looks at every character of it.
  if (typed.length > longestText * 4) return err({ kind: "tooLong", length: typed.length, longest: longestText });
  const readable = removeUnreadable(typed);
  const cleaned = typed.length - readable.length;
  const text = readable.replaceAll("\r\n", "\n").trim();
  if (text === "") return err({ kind: "empty" });

  const { kind, rest } = prefixOf(text) ?? { kind: undefined, rest: text };
  if (rest === "") return err({ kind: "onlyPrefix" });
  if (rest.length > longestText) return err({ kind: "tooLong", length: rest.length, longest: longestText });
  const set = chosen ?? kind;
  return ok({ ...(set && { kind: set }), text: rest, cleaned });
};

/** The kind that a text begins with, and what is left of it; undefined when it begins with plain words. */
export const prefixOf = (text: string): { readonly kind: Kind; readonly rest: string } | undefined => {
  const kind = kindByPrefix.get(text.slice(0, 1));
  const rest = text.slice(1);
  if (!kind || somethingElse.test(text)) return undefined;
  return rest === "" || beginsText.test(rest) ? { kind, rest: rest.trim() } : undefined;
};

const beginsText = /^(?:\s|\p{L}|\p{Extended_Pictographic}|#\p{L}|["'‘“(`])/u;

/** "*word*" is emphasis, "?q=1" or "-Dx=1" a setting, and "!important" a word of style sheets. */
const somethingElse = /^(?:\*\S(?:[^*\n]*[^*\s])?\*(?!\p{L})|[-+?!*][\p{L}\p{N}._-]+=|!important(?![\p{L}\p{N}]))/u;

const kindByPrefix = new Map(
  Object.entries(prefixByKind).map(([kind, prefix]): [string, Kind] => [prefix, kind as Kind]),
);
