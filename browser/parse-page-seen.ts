import type { PageSeen } from "./read-page.ts";

/** Reads what came from a page, which may be hostile, or from storage; undefined when it is not that. */
export const parsePageSeen = (value: unknown): PageSeen | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  const { title, url, selection, quote, lang } = value as Readonly<Record<string, unknown>>;
  return isText(title) && isText(url) && isText(selection)
    ? { title, url, selection, lang: isText(lang) ? lang : "", ...(isText(quote) && quote !== "" && { quote }) }
    : undefined;
};

const isText = (value: unknown): value is string => typeof value === "string";
