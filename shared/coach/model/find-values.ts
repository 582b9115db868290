import type { SensitivityKind } from "../../domain/capture.ts";
import { foldWord } from "../../domain/sensitivity/fold-letters.ts";
import { isNoName } from "../../domain/sensitivity/not-names.ts";
import { stopWords } from "../../domain/stop-words.ts";
import type { MaskedRange } from "./masked-text.ts";
import type { MaskedKind } from "./placeholders.ts";

/**
 * Finds again what was masked somewhere: a name that stood behind a title in one note stands on its own in the next. Names, and
 * their parts, as whole words as they were written; addresses, numbers and secrets anywhere. Terms and own words are not
 * needed here: they are found by themselves wherever they stand.
 */
export const createValueFinder = (
  values: readonly { readonly kind: MaskedKind; readonly value: string }[],
): ((text: string) => readonly MaskedRange[]) => {
  const names = new Set(values.flatMap(({ kind, value }) => (kind === "name" ? namesIn(value) : [])));
  const kindByValue = new Map(
    values.flatMap(({ kind, value }) =>
      isAnywhere(kind) ? [value, ...passwordsIn(kind, value)].filter(isLong).map((one) => [one, kind] as const) : [],
    ),
  );
  const name = patternOf(names, (any) => `(?<![\\p{L}\\p{N}])${any}(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))`);
  const anywhere = patternOf(kindByValue.keys(), (any) => any);
  return (text) => [
    ...rangesOf(text, anywhere, (value) => kindByValue.get(value) ?? "secret"),
    ...rangesOf(text, name, () => "name"),
  ];
};

const isAnywhere = (kind: MaskedKind): kind is Exclude<SensitivityKind, "name" | "term"> =>
  kind !== "name" && kind !== "term" && kind !== "own";

/** Less would be found in ordinary words. */
const isLong = (value: string): boolean => value.length >= 5;

const namesIn = (value: string): readonly string[] => {
  const parts = value.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return [value, ...parts.filter((part) => !isNoName(part))].filter(
    (name) => name.length > 1 && !stopWords.has(foldWord(name)),
  );
};

/** The password itself, without what names it. */
const passwordsIn = (kind: MaskedKind, value: string): readonly string[] => {
  if (kind !== "secret") return [];
  const [, password] = /(?:[=:]| is| was)\s{0,3}["']?([^\s"']+)["']?$/iu.exec(value) ?? [];
  return password === undefined ? [] : [password];
};

/** The longest first, so that a whole name goes before its part. */
const patternOf = (values: Iterable<string>, around: (any: string) => string): RegExp | undefined => {
  const all = [...values].sort((a, b) => b.length - a.length).map((value) => value.replace(special, "\\$&"));
  return all.length === 0 ? undefined : new RegExp(around(`(?:${all.join("|")})`), "gu");
};

const special = /[\\^$.*+?()[\]{}|/]/gu;

const rangesOf = (
  text: string,
  pattern: RegExp | undefined,
  kindOf: (value: string) => MaskedKind,
): readonly MaskedRange[] =>
  pattern
    ? [...text.matchAll(pattern)].map(({ index, 0: value }) => ({
        kind: kindOf(value),
        start: index,
        end: index + value.length,
      }))
    : [];
