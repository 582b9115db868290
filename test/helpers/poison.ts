/** The same record with every text in it replaced, apart from what the program itself chooses among. */
export const poison = <T>(record: T, text: string): T =>
  // The shape stays what it was, only its texts are others.
  withText(record, text, "") as T;

const withText = (value: unknown, text: string, key: string): unknown => {
  if (typeof value === "string") return chosen.has(key) ? value : text;
  if (typeof value !== "object" || value === null) return value;
  const replaced = Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)] as const);
  return Array.isArray(value) ? replaced.map(([, inner]) => inner) : Object.fromEntries(replaced);
};

const chosen = new Set(
  "id form state by need from ambition causeKnown method ok captureId day start end createdAt updatedAt reviewedAt outcome verdict type".split(
    " ",
  ),
);
