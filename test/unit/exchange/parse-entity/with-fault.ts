import assert from "node:assert/strict";

/** Stands for a field that is not there. */
export const absent = Symbol("absent");

/** A copy of the record with another value, or none, at a place such as `themes[0].label`. */
export const withFault = (record: object, path: string, value: unknown): object => {
  const copy = structuredClone(record);
  const keys = path.split(/\.|(?=\[)/).map((key) => key.replace(/^\[(\d+)\]$/, "$1"));
  const last = keys.pop() ?? "";
  let holder: object = copy;
  for (const key of keys) holder = Object(Reflect.get(holder, key));
  assert(Reflect.has(holder, last), `${path} is there`);
  if (value === absent) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
};

/** For the name of a test. */
export const describeValue = (value: unknown): string =>
  typeof value === "symbol" ? "absent" : (JSON.stringify(value) ?? "undefined").slice(0, 30);
