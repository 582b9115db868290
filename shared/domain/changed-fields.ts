import type { FieldChange, FieldChanges } from "./field-changes.ts";

/**
 * What differs between two versions of a record, all with the same stamp. A theme has thousands of notes of which one is
 * new: so a path is made only for what differs.
 */
export const changedFields = (before: object | undefined, after: object, stamp: string): FieldChanges => {
  const changes: [string, FieldChange][] = [];
  const changeTo = (value: unknown): FieldChange => (value === undefined ? [stamp] : [stamp, value]);
  for (const name of eitherKeys(after, before)) {
    const [value, known] = [valueOf(after, name), valueOf(before, name)];
    if (!isSame(shown(known), shown(value))) changes.push([name, changeTo(shown(value))]);
    for (const key of eitherKeys(value, known)) {
      const member = valueOf(value, key);
      if (!isSame(valueOf(known, key), member)) changes.push([`${name}/${key}`, changeTo(member)]);
    }
  }
  return Object.fromEntries(changes);
};

const shown = (value: unknown): unknown => (isCollection(value) ? {} : value);

const eitherKeys = (one: unknown, other: unknown): readonly string[] => [
  ...keysOf(one),
  ...keysOf(other).filter((key) => valueOf(one, key) === undefined),
];

/** Of a collection; nothing else has members. */
const keysOf = (value: unknown): readonly string[] => (isCollection(value) ? Object.keys(value) : []);

/** Its own alone: a tag can be called "constructor". */
const valueOf = (value: unknown, key: string): unknown =>
  isCollection(value) && Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined;

/** An object whose keys are fields of their own, as the tags of a note or the notes of a theme. */
export const isCollection = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
