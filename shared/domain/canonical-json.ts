/**
 * RFC 8785 canonical JSON of a plain value: keys sorted by UTF-16 code units, numbers as ECMAScript prints them, strings
 * in NFC. Throws on what JSON cannot hold (undefined in a list, NaN, half a surrogate pair): that is a bug.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error("canonical JSON holds finite numbers only");
    return JSON.stringify(value);
  }
  if (typeof value === "string") return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // Sorting strings without a comparer compares UTF-16 code units, which is what RFC 8785 asks for.
      .map(([key, member]) => [key, member] as const)
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(",")}}`;
  }
  throw new Error(`canonical JSON cannot hold ${typeof value}`);
};

const canonicalString = (text: string): string => {
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)) {
    throw new Error("canonical JSON cannot hold half a surrogate pair");
  }
  return JSON.stringify(text.normalize("NFC"));
};
