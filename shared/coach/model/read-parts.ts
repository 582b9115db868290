/** Longer lists are not read to their end: no task asks for this many of anything. */
const mostItems = 50;

/** A part of an answer, of whatever shape; undefined when it is not there. */
export const partOf = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A text of an answer; empty when it is none. */
export const textOf = (value: unknown, name: string): string => {
  const part = partOf(value, name);
  return typeof part === "string" ? part : "";
};

/** A list of an answer; empty when it is none. */
export const listOf = (value: unknown, name: string): readonly unknown[] => {
  const part = partOf(value, name);
  // Whatever stands in a list of an answer is unknown until it was looked at.
  return Array.isArray(part) ? (part.slice(0, mostItems) as readonly unknown[]) : [];
};

/** The texts of a list. */
export const textsOf = (value: unknown, name: string): readonly string[] =>
  listOf(value, name).filter((item) => typeof item === "string");

/** A whole number of an answer within these bounds; undefined when it is none. */
export const wholeNumberOf = (value: unknown, name: string, least: number, most: number): number | undefined => {
  const part = partOf(value, name);
  return typeof part === "number" && Number.isInteger(part) && part >= least && part <= most ? part : undefined;
};

/** One of a list of words; undefined when it is none of them. */
export const oneOf = <Word extends string>(value: unknown, name: string, words: readonly Word[]): Word | undefined => {
  const part = partOf(value, name);
  return words.find((word) => word === part);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
