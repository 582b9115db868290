import type { PageSeen } from "./read-page.ts";

/** Reads what came from a page, which may be hostile, or from storage; undefined when it is not that. */
export const parsePageSeen = (value: unknown): PageSeen | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  const { title, url, selection, lang } = value as Readonly<Record<string, unknown>>;
  return typeof title === "string" && typeof url === "string" && typeof selection === "string"
    ? { title, url, selection, lang: typeof lang === "string" ? lang : "" }
    : undefined;
};
