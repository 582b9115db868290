import * as v from "valibot";
import type { JsonItem } from "./scan-json.ts";

/** One item of a list by its schema; undefined when it is no JSON, or a field of it is something else. */
export const readItem = <T>(schema: v.GenericSchema<unknown, T>, { text }: JsonItem): T | undefined => {
  const read = v.safeParse(schema, valueIn(text), { abortEarly: true });
  return read.success ? read.output : undefined;
};

/** A text that programs may leave out, or write as `null`. */
export const maybeText = v.nullish(v.string(), "");

/** The same for a list of texts. */
export const maybeTexts = v.nullish(v.array(v.string()), []);

/** An identity of another program: what no file can hold or is longer than a line is none. */
export const foreignIdOf = (id: string): { readonly foreignId?: string } =>
  /^[\x21-\x7E]{1,200}$/.test(id) ? { foreignId: id } : {};

const valueIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
