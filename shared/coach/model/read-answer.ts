import type { JsonSchema } from "../../domain/model-call.ts";
import { err, ok, type Result } from "../../result.ts";

/** Why there is no JSON in an answer: it says nothing, it holds no object, or one that is not whole or not right. */
export type UnreadableAnswer =
  { readonly kind: "empty" } | { readonly kind: "noJson" } | { readonly kind: "brokenJson" };

/** An answer with this many beginnings of objects that lead nowhere is not read any further. */
const mostTries = 100;

/**
 * The JSON of an answer: bare, in a fence, or with words around it. Of several objects the one that fits the schema
 * best, of equals the last. What is not right JSON is not mended: then a guess would stand where the model wrote nothing.
 */
export const readAnswer = (text: string, schema: JsonSchema): Result<unknown, UnreadableAnswer> => {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") return err({ kind: "empty" });
  const bare = parse(trimmed);
  if (bare) return ok(bare.value);
  const required = schema.required ?? [];
  const fit = (value: object): number => required.filter((name) => Object.hasOwn(value, name)).length;
  const best = objectsIn(trimmed).toSorted((a, b) => fit(b) - fit(a))[0];
  // A part of an object that broke off is no answer, though it is an object too.
  if (best !== undefined && fit(best) * 2 >= required.length) return ok(best);
  return err({ kind: trimmed.includes("{") ? "brokenJson" : "noJson" });
};

/** The objects that stand in a text, outermost ones, the last first. */
const objectsIn = (text: string): readonly object[] => {
  const found: object[] = [];
  let at = text.indexOf("{");
  for (let tries = 0; at >= 0 && tries < mostTries; tries += 1) {
    const end = endOfObject(text, at);
    const value = end === undefined ? undefined : parse(text.slice(at, end))?.value;
    if (typeof value === "object" && value !== null) found.unshift(value);
    at = text.indexOf("{", end ?? at + 1);
  }
  return found;
};

/** Behind the brace that closes the one at `start`; braces in strings do not count. */
const endOfObject = (text: string, start: number): number | undefined => {
  const marks = /"(?:[^"\\]|\\[^])*"|[{}]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === "{") depth += 1;
    if (mark[0] === "}") depth -= 1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
};

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    // What it is, is looked at part by part.
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};
