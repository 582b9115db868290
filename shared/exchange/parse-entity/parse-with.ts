import * as v from "valibot";
import { err, ok, type Result } from "../../result.ts";
import { findUnsafe } from "./find-unsafe.ts";

/** The first thing that is wrong with foreign data, and its place: `steps.s1.retrieval.days[2]`; empty for the whole. */
export interface ParseProblem {
  readonly kind: "missing" | "wrongType" | "tooLong" | "notAllowed" | "unsafe";
  readonly path: string;
}

/** Reads foreign data by a schema. Fields the schema does not know are kept: a newer version may have written them. */
export const parseWith = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, ParseProblem> => {
  const unsafe = findUnsafe(value);
  if (unsafe) return err({ kind: "unsafe", path: placeOf(unsafe) });
  const read = v.safeParse(schema, value, { abortEarly: true });
  return read.success ? ok(read.output) : err(problemOf(read.issues[0]));
};

/** What an issue of the library says in our words. */
export const problemOf = (issue: v.BaseIssue<unknown>): ParseProblem => ({
  kind: kindOf(issue),
  path: placeOf((issue.path ?? []).map(({ key }) => key)),
});

const kindOf = ({ type, received, kind }: v.BaseIssue<unknown>): ParseProblem["kind"] => {
  if (received === "undefined") return "missing";
  if (type === "max_length") return "tooLong";
  return kind === "schema" && !["literal", "picklist", "variant"].includes(type) ? "wrongType" : "notAllowed";
};

/** A place in JSON as a person reads it. */
export const placeOf = (keys: readonly unknown[]): string =>
  keys.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`)).join("");
