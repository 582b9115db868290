import { cleanTags } from "./clean-tags.ts";
import { findDay } from "./find-day.ts";
import type { Day } from "../domain/entity.ts";

export interface FrontMatter {
  readonly day?: Day;
  /** When the file was made, which a daily note's own name contradicts now and then. */
  readonly created?: Day;
  readonly tags: readonly string[];
  /** The lines after the front matter, and how many lines it took. */
  readonly lines: readonly string[];
  readonly taken: number;
  /** Set when it could not be read: the line, from 1, where reading stopped. */
  readonly broken?: number;
}

/**
 * Reads the YAML between two lines of `---` at the top of a file. Of a broken one the day is still read when it stands
 * on a line of its own, and the rest of the file counts. Two rulers around a sentence are no front matter.
 */
export const readFrontMatter = async (lines: readonly string[]): Promise<FrontMatter> => {
  if (lines[0]?.trim() !== "---") return { tags: [], lines, taken: 0 };
  const withoutRuler = { tags: [], lines: lines.slice(1), taken: 1 };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return isField(lines[1]) ? unclosed(lines) : withoutRuler;

  const inside = lines.slice(1, end);
  const rest = { lines: lines.slice(end + 1), taken: end + 1 };
  const { readYaml } = await import("./read-yaml.ts");
  const read = readYaml(inside.join("\n"));
  if ("brokenAt" in read) {
    return { ...rest, tags: [], broken: Math.min(read.brokenAt + 1, end + 1), ...dayOnOwnLine(inside) };
  }
  if (read.value === undefined) return { ...rest, tags: [] };
  if (!(read.value instanceof Map)) {
    // Left in, the lower ruler would make a heading of the sentence.
    return { ...withoutRuler, lines: [...inside, "", ...rest.lines] };
  }

  const fields: ReadonlyMap<unknown, unknown> = read.value;
  const day = dayOf(fields.get("date") ?? fields.get("day"));
  const created = dayOf(fields.get("created"));
  return {
    ...rest,
    tags: tagList(fields.get("tags") ?? fields.get("tag")),
    ...(day && { day }),
    ...(created && { created }),
  };
};

/** A front matter that is never closed ends at the first empty line or heading. */
const unclosed = (lines: readonly string[]): FrontMatter => {
  const found = lines.findIndex((line, index) => index > 0 && (line.trim() === "" || /^#{1,6}\s/.test(line)));
  const end = found < 0 ? lines.length : found;
  return { tags: [], lines: lines.slice(end), taken: end, broken: 1, ...dayOnOwnLine(lines.slice(1, end)) };
};

const dayOnOwnLine = (lines: readonly string[]): { readonly day?: Day } => {
  const value = lines.map((line) => /^(?:date|day):\s*(\S.*)$/.exec(line)?.[1]).find((found) => found !== undefined);
  const day = dayOf(value);
  return day ? { day } : {};
};

const isField = (line: string | undefined): boolean => line !== undefined && /^[\w-]+\s*:/.test(line);

const dayOf = (value: unknown): Day | undefined => (typeof value === "string" ? findDay(value) : undefined);

const tagList = (value: unknown): readonly string[] => {
  const words = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,]+/) : [];
  return cleanTags(words.filter((word) => typeof word === "string"));
};
