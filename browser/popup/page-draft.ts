import { firstChoice, type ContextChoice } from "../page-context.ts";
import { parsePageSeen } from "../parse-page-seen.ts";
import type { PageSeen } from "../read-page.ts";

/** The page that an unfinished text was begun on, with what the person chose to let go along. */
export interface PageDraft {
  readonly page: PageSeen;
  readonly choice: ContextChoice;
}

/** As it is kept beside the text. */
export const pageDraft = (draft: PageDraft): string => JSON.stringify(draft);

/** Reads what was kept; undefined when it is not there or was written by another version. */
export const parsePageDraft = (kept: string): PageDraft | undefined => {
  const draft = parseObject(kept);
  const page = parsePageSeen(draft?.["page"]);
  return page && { page, choice: parseChoice(draft?.["choice"]) };
};

/** A choice that cannot be read lets the least go along of what it is about. */
const parseChoice = (value: unknown): ContextChoice => {
  if (typeof value !== "object" || value === null) return firstChoice;
  const { page, address, copied } = value as Readonly<Record<string, unknown>>;
  return {
    page: page === "along" ? page : "removed",
    address: address === "full" ? address : "short",
    copied: copied === "along" ? copied : "removed",
  };
};

const parseObject = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
};
