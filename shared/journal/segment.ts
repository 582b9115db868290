import type { FieldChange } from "../domain/field-changes.ts";
import type { JournalPart } from "../domain/journal-part.ts";
import { packChange, unpackChange, type PackedChange, type PackedPart } from "../domain/packed-change.ts";

/** The version that today's code writes, and the oldest code that may read it. The first had no packed changes. */
const schema = 2;

/** What a file of the journal turned out to be: `broken` also stands for one that was never finished. */
export type ReadSegment =
  { readonly kind: "ok"; readonly part: JournalPart } | { readonly kind: "broken" } | { readonly kind: "newer" };

/**
 * One segment as bytes: a line with the lower-case hex SHA-256 of name and body, then the body as JSON. The name is in
 * the sum, so that a segment under another one's name is no segment.
 */
export const writeSegment = async (name: string, part: PackedPart): Promise<Uint8Array<ArrayBuffer>> => {
  const body = JSON.stringify({ schema, minReader: schema, ...part, changes: part.changes.map(packChange) });
  return new TextEncoder().encode(`${await sumOf(name, body)}\n${body}`);
};

/** Reads a segment back. Whatever the bytes are, it never throws and never gives a part that does not fit its sum. */
export const readSegment = async (name: string, bytes: Uint8Array): Promise<ReadSegment> => {
  const text = decode(bytes);
  const line = text?.indexOf("\n") ?? -1;
  if (text === undefined || line < 0) return { kind: "broken" };
  const body = text.slice(line + 1);
  if ((await sumOf(name, body)) !== text.slice(0, line)) return { kind: "broken" };
  const parsed = parse(body);
  if (typeof parsed !== "object" || parsed === null) return { kind: "broken" };
  const { minReader, epoch, changes, replaces } = parsed as Readonly<Record<string, unknown>>;
  if (typeof minReader === "number" && minReader > schema) return { kind: "newer" };
  if (typeof epoch !== "string" || !Array.isArray(changes) || !changes.every(isChange)) return { kind: "broken" };
  if (replaces !== undefined && !isNames(replaces)) return { kind: "broken" };
  return { kind: "ok", part: { epoch, changes: changes.map(unpackChange), ...(replaces && { replaces }) } };
};

const sumOf = async (name: string, body: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${name}\n${body}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    // A byte order mark is a byte like any other here: left out, a changed file could fit its sum.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string");

const isChange = (value: unknown): value is PackedChange => {
  if (!isObject(value)) return false;
  const { table, id, fields, stamp, values } = value;
  if (typeof table !== "string" || typeof id !== "string") return false;
  if (fields === undefined) return typeof stamp === "string" && isObject(values);
  return isObject(fields) && Object.values(fields).every(isFieldChange);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFieldChange = (value: unknown): value is FieldChange =>
  Array.isArray(value) && (value.length === 1 || value.length === 2) && typeof value[0] === "string";
