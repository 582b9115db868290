import * as v from "valibot";
import { isDay } from "../../domain/days.ts";
import type { Day, Id, Instant } from "../../domain/entity.ts";

/** A schema for every field of T, optional ones included: the compiler names a field that was forgotten. */
export type EntriesOf<T> = { readonly [key in keyof T]-?: v.GenericSchema<unknown, T[key]> };

/** An object of this shape; what else it holds is kept. Called as `objectOf<Goal>()({ … })`. */
export const objectOf =
  <T>() =>
  <Entries extends EntriesOf<T> & v.ObjectEntries>(entries: Entries) =>
    v.looseObject(entries);

/** A label or sentence. */
export const line = v.pipe(v.string(), v.maxLength(1_000));

/** What somebody writes in a field, paragraphs included. */
export const prose = v.pipe(v.string(), v.maxLength(20_000));

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const day: v.GenericSchema<unknown, Day> = v.pipe(v.string(), v.check(isDay));

/** A day, or empty as long as nobody has filled it in. */
export const dayOrEmpty: v.GenericSchema<unknown, Day | ""> = v.pipe(
  v.string(),
  v.check((text) => text === "" || isDay(text)),
);

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

export const instant: v.GenericSchema<unknown, Instant> = v.pipe(
  v.string(),
  v.check((text) => instantPattern.test(text) && !Number.isNaN(Date.parse(text))),
);

/** `<type>:<ULID>`. */
export const idOf = <Type extends string>(type: Type): v.GenericSchema<unknown, Id<Type>> =>
  v.pipe(
    v.string(),
    v.guard((text: string): text is Id<Type> => text.startsWith(`${type}:`) && ulid.test(text.slice(type.length + 1))),
  );

const ulid = /^[\dA-HJKMNP-TV-Z]{26}$/i;

/** The fields that every stored record carries. */
export const entityEntries = <Type extends string>(type: Type) => ({
  id: idOf(type),
  schema: v.literal(1),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.exactOptional(instant),
});

const reserved = ["__proto__", "constructor", "prototype"];

/** A map by id. valibot reads arrays as maps and passes over a few names of keys; both are refused here. */
export const byId = <T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Record<string, T>> =>
  v.pipe(
    v.custom<Record<string, unknown>>(isMap),
    v.check((map) => !reserved.some((key) => Object.hasOwn(map, key))),
    v.record(v.string(), value),
  );

/** A set, kept as a map to `true`. Any word may be a key: `#constructor` is an honest tag. */
export const setOf = <Key extends string = string>(
  key: v.GenericSchema<unknown, Key>,
): v.GenericSchema<unknown, Record<Key, true>> =>
  v.custom<Record<Key, true>>(
    (map) => isMap(map) && Object.entries(map).every(([name, value]) => value === true && v.is(key, name)),
  );

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
