import type { Day } from "../domain/entity.ts";

const longestSlug = 60;

/**
 * `yyyy-mm-dd-title-<last 6 of the ULID>.md` in plain letters, so that it is a file name everywhere. A title without any
 * is replaced by the type in the id.
 */
export const exportName = (title: string, id: string, day: Day): string => {
  const [type = "", ulid = ""] = id.split(":");
  return `${day}-${slugOf(title) || slugOf(type) || "cirkel"}-${slugOf(ulid.slice(-6))}.md`;
};

const slugOf = (text: string): string =>
  text
    .slice(0, 1_000)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
