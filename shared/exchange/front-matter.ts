import { findDay } from "./find-day.ts";
import type { Day } from "../domain/entity.ts";

export interface FrontMatter {
  readonly day?: Day;
  readonly tags: readonly string[];
  /** The lines after the front matter, and how many lines it took. */
  readonly lines: readonly string[];
  readonly taken: number;
  /** Set when it could not be read: the line where it begins. */
  readonly broken?: number;
}

/** Reads the YAML between two lines of `---` at the top of a file. A broken one is named, and the rest still counts. */
export const readFrontMatter = async (lines: readonly string[]): Promise<FrontMatter> => {
  if (lines[0]?.trim() !== "---") return { tags: [], lines, taken: 0 };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { tags: [], lines: lines.slice(1), taken: 1, broken: 1 };
  const rest = { lines: lines.slice(end + 1), taken: end + 1 };
  try {
    const { parse } = await import("yaml");
    const read: unknown = parse(lines.slice(1, end).join("\n"), { schema: "failsafe" });
    const fields = new Map(
      typeof read === "object" && read !== null && !Array.isArray(read) ? Object.entries(read) : [],
    );
    const day = findDay(String(fields.get("date") ?? fields.get("day") ?? fields.get("created") ?? ""));
    return { ...rest, ...(day && { day }), tags: tagList(fields.get("tags") ?? fields.get("tag")) };
  } catch {
    return { ...rest, tags: [], broken: 1 };
  }
};

const tagList = (value: unknown): readonly string[] => {
  const words = Array.isArray(value) ? value.map(String) : typeof value === "string" ? value.split(/[\s,]+/) : [];
  return words
    .map((word) => word.replace(/^#/, "").toLowerCase())
    .filter((word) => /^\p{L}[\p{L}\p{N}_/-]*$/u.test(word));
};
