import type { Day } from "../domain/entity.ts";

const longestSlug = 60;

/** `yyyy-mm-dd-title-<last 6 of the ULID>.md`: plain letters, so that it is a file name everywhere. */
export const exportName = (title: string, id: string, day: Day): string => {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
  return [day, slug, id.slice(-6).toLowerCase()]
    .filter((part) => part !== "")
    .join("-")
    .concat(".md");
};
