/**
 * RFC 8785 canonical JSON of a plain value, with every string in NFC: keys sorted by UTF-16 code units, numbers as
 * ECMAScript prints them. Throws on what JSON cannot hold (undefined, NaN, half a surrogate pair): that is a bug.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return JSON.stringify(inNfc(value));
  // Array.from, because map would skip the holes of a sparse list.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (isPlainObject(value)) return canonicalObject(value);
  throw new Error(`canonical JSON cannot hold ${Object.prototype.toString.call(value)}`);
};

const canonicalNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error("canonical JSON holds finite numbers only");
  return JSON.stringify(value);
};

const canonicalObject = (value: object): string => {
  // Keys are folded before they are sorted: NFC can change their order.
  const members = Object.entries(value).map(([key, member]) => [inNfc(key), member] as const);
  if (new Set(members.map(([key]) => key)).size < members.length) throw new Error("two keys are the same in NFC");
  // "<" on strings compares UTF-16 code units, which is the order RFC 8785 asks for.
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
};

const inNfc = (text: string): string => {
  if (/\p{Surrogate}/u.test(text)) throw new Error("canonical JSON cannot hold half a surrogate pair");
  return text.normalize("NFC");
};

/** By its tag and not its prototype, which differs for objects that come from another realm. */
const isPlainObject = (value: unknown): value is object => Object.prototype.toString.call(value) === "[object Object]";
