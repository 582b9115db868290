/** NUL cannot be stored in a file of text, half a surrogate pair cannot be written as UTF-8. */
export const removeUnreadable = (typed: string): string =>
  typed.replaceAll("\0", "").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "");

/** The same in every text of a record, however deep. */
export const readableOnly = <T>(value: T): T =>
  // What JSON gives back has the shape it took in: records here are plain and JSON-safe.
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "string" ? removeUnreadable(part) : part,
  ) as T;
