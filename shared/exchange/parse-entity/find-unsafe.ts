/** No record of ours is nested deeper; whoever nests deeper is after the stack. */
const deepest = 64;

/**
 * The keys that lead to something no honest JSON holds: a field named `__proto__`, endless depth, or a value that is no
 * plain data. Undefined when all is well.
 */
export const findUnsafe = (value: unknown): readonly (string | number)[] | undefined => look(value, []);

const look = (value: unknown, at: readonly (string | number)[]): readonly (string | number)[] | undefined => {
  if (typeof value !== "object" || value === null) return isData(value) ? undefined : at;
  if (at.length > deepest || !isPlain(value)) return at;
  if (Object.hasOwn(value, "__proto__")) return [...at, "__proto__"];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = look(inner, [...at, key]);
    if (found) return found;
  }
  return undefined;
};

const isData = (value: unknown): boolean => !["function", "symbol", "bigint"].includes(typeof value);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};
