import { isDay } from "../domain/days.ts";
import type { ById, Day, Id, Instant } from "../domain/entity.ts";
import { removeUnreadable } from "../domain/remove-unreadable.ts";

/** Says of foreign data whether it is a T, to the last field: what passes holds nothing besides. */
export type Check<T> = (value: unknown) => value is T;

/** A check for every field of T; the compiler names a field that was forgotten. */
export type ChecksOf<T> = {
  readonly [key in keyof T]-?: Check<T[key]>;
};

/** A text of at most this many UTF-16 code units, whatever is in it: for what the core cleans by itself. */
export const text =
  (longest: number): Check<string> =>
  (value): value is string =>
    typeof value === "string" && value.length <= longest;

/** The same, and nothing in it that no file can hold. */
export const readable =
  (longest: number): Check<string> =>
  (value): value is string =>
    text(longest)(value) && removeUnreadable(value) === value;

/** A label or sentence, as long as a stored one may be. */
export const line = readable(1_000);

/** What somebody writes in a field, as long as a stored one may be. */
export const prose = readable(20_000);

/** A whole number from 0. */
export const whole =
  (most: number): Check<number> =>
  (value): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;

/** A number of minutes, weeks or rows. */
export const count = whole(1_000_000);

export const day: Check<Day> = (value): value is Day => text(10)(value) && isDay(value);

/** A day, or empty as long as nobody has filled it in. */
export const dayOrEmpty: Check<Day | ""> = (value): value is Day | "" => value === "" || day(value);

export const instant: Check<Instant> = (value): value is Instant =>
  text(30)(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value) && !Number.isNaN(Date.parse(value));

/** `<type>:<ULID>`. */
export const idOf =
  <Type extends string>(type: Type): Check<Id<Type>> =>
  (value): value is Id<Type> =>
    typeof value === "string" &&
    value.startsWith(`${type}:`) &&
    /^[\dA-HJKMNP-TV-Z]{26}$/i.test(value.slice(type.length + 1));

/** A key in a map by id, such as `s1`. Never a name that every object answers to: `toString` is no step. */
export const key: Check<string> = (value): value is string =>
  typeof value === "string" && /^[\w:.-]{1,100}$/.test(value) && !(value in {});

export const oneOf =
  <const Words extends readonly (string | number | boolean | null)[]>(...words: Words): Check<Words[number]> =>
  (value): value is Words[number] =>
    words.some((word) => word === value);

/** What one of these checks lets through. */
export const anyOf =
  <Checks extends readonly Check<unknown>[]>(...checks: Checks): Check<PassedBy<Checks[number]>> =>
  (value): value is PassedBy<Checks[number]> =>
    checks.some((check) => check(value));

type PassedBy<Passing> = Passing extends Check<infer T> ? T : never;

/** For a field or last argument that may be absent. */
export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** A list without holes. */
export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && Reflect.ownKeys(value).length === value.length + 1 && value.every(check);

/** An object with these fields and no other. Called as `objectOf<Goal>({ … })`. */
export const objectOf = <T>(checks: ChecksOf<T>): Check<T> => {
  const isPart = partOf(checks);
  const fields = Object.entries<Check<unknown>>(checks);
  return (value): value is T =>
    isPart(value) && fields.every(([name, check]) => Object.hasOwn(value, name) || check(undefined));
};

/** An object with some of these fields, or none, and no other. */
export const partOf = <T>(checks: ChecksOf<T>): Check<Partial<T>> => {
  const fields = new Map(Object.entries<Check<unknown>>(checks));
  return (value): value is Partial<T> =>
    // A field that is there but undefined would put nothing in the place of what is stored.
    everyField(value, (name, field) => field !== undefined && fields.get(name)?.(field) === true);
};

/** A map by id. */
export const byId =
  <T>(check: Check<T>): Check<ById<T>> =>
  (value): value is ById<T> =>
    everyField(value, (name, field) => key(name) && check(field));

/** A map whose keys are some of these words. */
export const someOf =
  <Key extends string, T>(keys: readonly Key[], check: Check<T>): Check<{ readonly [key in Key]?: T }> =>
  (value): value is { readonly [key in Key]?: T } =>
    everyField(value, (name, field) => keys.some((known) => known === name) && check(field));

/** Only a plain object passes: one with another prototype, or with a field that JSON cannot name, is none. */
const everyField = (value: unknown, check: (name: string, field: unknown) => boolean): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) &&
    Reflect.ownKeys(value).every((name) => typeof name === "string" && check(name, Reflect.get(value, name)))
  );
};
