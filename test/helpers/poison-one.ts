import type { JsonSchema } from "../../shared/domain/model-call.ts";

/** One text of an answer: where it stands, and all texts of what would fall with it. */
export interface PoisonedField {
  readonly path: string;
  /** The same answer, with that one text replaced. */
  readonly answer: unknown;
  /** What may fall with it, as it was: the item of a list that it is part of, or what hangs on it. */
  readonly unit: unknown;
}

/**
 * The answer once for each text that is filled in, with another text in the place of that one. Words of an enumeration and
 * handles of notes are no texts; the latter are replaced by `handle`, one at a time as well.
 */
export const poisonEachField = (
  answer: unknown,
  schema: JsonSchema,
  says: string,
  handle: string,
): readonly PoisonedField[] =>
  fieldsIn(answer, schema, []).map(({ keys, isHandle }) => ({
    path: keys.join("."),
    answer: replaceAt(answer, keys, isHandle ? handle : sayAs(keys, says)),
    unit: unitOf(answer, keys),
  }));

interface Field {
  readonly keys: readonly string[];
  readonly isHandle: boolean;
}

const fieldsIn = (value: unknown, schema: JsonSchema | undefined, keys: readonly string[]): readonly Field[] => {
  if (typeof value === "string") {
    const name = keys.findLast((key) => !/^\d+$/.test(key)) ?? "";
    const isHandle =
      /^(?:handle|reference)$/.test(name) || (/^(?:evidence|notes|leftovers)$/.test(name) && value !== "");
    return value === "" || schema?.enum ? [] : [{ keys, isHandle }];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => fieldsIn(item, schema?.items, [...keys, String(at)]));
  return Object.entries(Object(value)).flatMap(([key, inner]) =>
    fieldsIn(inner, schema?.properties?.[key], [...keys, key]),
  );
};

/** Where a question is asked for, what is said has its mark. */
const sayAs = (keys: readonly string[], says: string): string =>
  /^questions?$/.test(keys.findLast((key) => !/^\d+$/.test(key)) ?? "") ? says.replace(/[.!]?$/u, "?") : says;

const replaceAt = (value: unknown, [key, ...rest]: readonly string[], by: string): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaceAt(item, rest, by) : item));
  return { ...Object(value), [key]: replaceAt(Object(value)[key], rest, by) };
};

/** The outermost list item around it; else itself, with what says nothing without it. */
const unitOf = (value: unknown, keys: readonly string[]): unknown => {
  const inList = keys.findIndex((key) => /^\d+$/.test(key));
  const alone = /^(?:option|statement)$/.test(keys.at(-1) ?? "") ? keys.slice(0, -1) : keys;
  const upTo = inList < 0 ? alone : keys.slice(0, inList + 1);
  return upTo.reduce<unknown>((inner, key) => Object(inner)[key], value);
};
