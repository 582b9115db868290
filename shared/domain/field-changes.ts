import { isCollection } from "./changed-fields.ts";

/**
 * When a field got its value, and which; without a value, when it was taken away. Stamps compare as strings.
 * A value that is an object is a collection: its own entry holds `{}`, and each key is a field `name/key`.
 */
export type FieldChange = readonly [stamp: string] | readonly [stamp: string, value: unknown];

/** The fields of one record by their path: `text`, `tags`, `tags/upload`. */
export type FieldChanges = Readonly<Record<string, FieldChange>>;

/** The values of a record by their path, one level deep into collections. */
const pathsOf = (record: object): ReadonlyMap<string, unknown> => {
  const paths = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    paths.set(name, isCollection(value) ? {} : value);
    if (!isCollection(value)) continue;
    for (const [key, member] of Object.entries(value)) if (member !== undefined) paths.set(`${name}/${key}`, member);
  }
  return paths;
};

/** A record as fields, each with the stamp it got; a stamp without a value is a field that was taken away. */
export const fieldsOf = (record: object | undefined, stamps: Readonly<Record<string, string>> = {}): FieldChanges => {
  const values = pathsOf(record ?? {});
  const stampOf = new Map(Object.entries(stamps));
  const kept = [...values].map(([path, value]): [string, FieldChange] => [path, [stampOf.get(path) ?? "", value]]);
  const taken = [...stampOf]
    .filter(([path]) => !values.has(path))
    .map(([path, at]): [string, FieldChange] => [path, [at]]);
  return Object.fromEntries([...kept, ...taken]);
};

/**
 * Two histories of one record as one: for each field the later stamp wins, in whatever order they meet. What a
 * collection held before it was itself replaced or taken away is gone.
 */
export const joinFields = (one: FieldChanges, other: FieldChanges): FieldChanges => {
  const joined = new Map(Object.entries(one));
  for (const [path, change] of Object.entries(other)) {
    const known = joined.get(path);
    if (!known || isLater(change, known)) joined.set(path, change);
  }
  for (const [path, [stamp]] of joined) {
    const collection = joined.get(collectionOf(path) ?? "");
    if (collection && collection[0] > stamp) joined.delete(path);
  }
  return Object.fromEntries(joined);
};

/** The record that these fields make. */
export const recordOf = (fields: FieldChanges): Readonly<Record<string, unknown>> => {
  const members = new Map<string, [string, unknown][]>();
  const record: [string, unknown][] = [];
  for (const [path, change] of Object.entries(fields)) {
    if (change.length === 1) continue;
    const collection = collectionOf(path);
    if (collection === undefined) record.push([path, change[1]]);
    else members.set(collection, [...(members.get(collection) ?? []), [path.slice(collection.length + 1), change[1]]]);
  }
  return Object.fromEntries(
    record.map(([name, value]) => [name, isCollection(value) ? Object.fromEntries(members.get(name) ?? []) : value]),
  );
};

const collectionOf = (path: string): string | undefined => {
  const slash = path.indexOf("/");
  return slash < 0 ? undefined : path.slice(0, slash);
};

/** Two changes with one stamp are the same change, unless a file lies; then the order must still be the same everywhere. */
const isLater = (change: FieldChange, than: FieldChange): boolean =>
  change[0] === than[0] ? JSON.stringify(change) > JSON.stringify(than) : change[0] > than[0];
