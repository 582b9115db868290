import type { Clock } from "../ports.ts";
import type { CirkelDatabase } from "./schema.ts";

/**
 * A hybrid logical clock: `<ms since 1970, base 36, 9 long>-<counter, base 36, 4 long>-<device>`. Stamps of one device
 * only rise, also when its wall clock goes back, and compare as strings.
 */
export const createStampClock = (clock: Clock, device: string): (() => string) => {
  let lastMs = 0;
  let count = 0;
  return () => {
    const now = Date.parse(clock.now());
    if (now > lastMs) {
      lastMs = now;
      count = 0;
    } else {
      count += 1;
    }
    return `${lastMs.toString(36).padStart(9, "0")}-${count.toString(36).padStart(4, "0")}-${device}`;
  };
};

/** The fields that differ, one level deep into collections: `kind`, `deepening/<id>`. */
export const changedFields = (before: object | undefined, after: object): readonly string[] => {
  const old = new Map(Object.entries(before ?? {}));
  const fresh = new Map(Object.entries(after));
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return [...names].flatMap((name) => {
    const [a, b] = [old.get(name), fresh.get(name)];
    if (isSame(a, b)) return [];
    if (!isCollection(a) && !isCollection(b)) return [name];
    if (!isCollection(b)) return [name];
    return changedFields(isCollection(a) ? a : undefined, b).map((key) => `${name}/${key.split("/")[0] ?? key}`);
  });
};

/** Writes down, in the running transaction, when each changed field of a record got its value. */
export const stampChanges = async (
  database: CirkelDatabase,
  stamp: () => string,
  id: string,
  fields: readonly string[],
): Promise<void> => {
  if (fields.length === 0) return;
  const known = await database.stamps.get(id);
  const now = stamp();
  await database.stamps.put({
    id,
    fields: { ...known?.fields, ...Object.fromEntries(fields.map((field) => [field, now])) },
  });
};

const isCollection = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
