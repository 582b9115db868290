import type { Day } from "../domain/entity.ts";
import { findDay, findLeadingDay } from "./find-day.ts";
import { readTime } from "./read-line.ts";

/** Lines that belong together as one note, without their bullet. */
export interface Block {
  /** From 0, within the lines given. */
  readonly at: number;
  readonly day: Day | undefined;
  /** The time that the heading above it names. */
  readonly time: string | undefined;
  readonly lines: string[];
}

interface Open {
  readonly block: Block;
  /** Columns before the bullet; -1 for a paragraph. */
  readonly indent: number;
}

interface Section {
  readonly day: Day | undefined;
  /** Level of the heading that named the day; 0 when the file itself did. */
  readonly dayLevel: number;
  readonly time: string | undefined;
}

/**
 * Gathers lines into notes: a bullet with what hangs below it, or a paragraph. Headings are no notes; one that names a
 * day or a time says so of the notes below it.
 */
export const readBlocks = (lines: readonly string[], fileDay: Day | undefined): readonly Block[] => {
  const blocks: Block[] = [];
  let section: Section = { day: fileDay, dayLevel: fileDay ? 0 : 7, time: undefined };
  let open: Open | undefined;
  let afterBlank = true;

  const start = (at: number, text: string, indent: number): void => {
    open = { block: { at, day: section.day, time: section.time, lines: [text] }, indent };
    blocks.push(open.block);
  };
  const underline = (level: number): void => {
    const title = blocks.pop()?.lines[0] ?? "";
    section = enterSection(section, { level, title });
    open = undefined;
  };

  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/^[\t ]+/, (white) => white.replaceAll("\t", "    "));
    if (line.trim() === "") {
      afterBlank = true;
      continue;
    }
    if (isMarkup(line)) continue;
    const isTitle = open?.indent === -1 && open.block.lines.length === 1 && !afterBlank;
    const level = isTitle ? underlineLevel(line) : undefined;
    const bullet = bulletPattern.exec(line);
    const heading = headingPattern.exec(bullet?.[2] ?? line);
    const indent = bullet?.[1]?.length ?? line.length - line.trimStart().length;
    const text = withoutQuoteMark(bullet ? (bullet[2] ?? "") : line);
    if (level) {
      underline(level);
    } else if (heading) {
      section = enterSection(section, { level: heading[1]?.length ?? 1, title: heading[2] ?? "" });
      open = undefined;
    } else if (open && belongs(open, { indent, isBullet: bullet !== null, afterBlank })) {
      open.block.lines.push(...(afterBlank ? ["", text] : [text]));
    } else {
      start(at, text, bullet ? indent : -1);
    }
    afterBlank = false;
  }
  return blocks;
};

const bulletPattern = /^(\s*)(?:[-*+•]|\d{1,3}[.)])(?:\s+(.*))?$/s;
const headingPattern = /^ {0,3}(#{1,6})\s+(.*)$/s;

/** A deeper line belongs to its bullet, and so does the next line of the same sentence; a paragraph ends at a blank. */
const belongs = (
  { indent }: Open,
  line: { readonly indent: number; readonly isBullet: boolean; readonly afterBlank: boolean },
): boolean => {
  if (indent === -1) return !line.isBullet && !line.afterBlank;
  return line.indent > indent || (!line.isBullet && !line.afterBlank);
};

/**
 * Deeper headings than the one that named the day change it only when they begin with a day: "Plan for 2026-11-10" is
 * about that day, its notes were not made then.
 */
const enterSection = (
  section: Section,
  { level, title }: { readonly level: number; readonly title: string },
): Section => {
  const day = level <= section.dayLevel ? findDay(title) : findLeadingDay(title);
  if (day) return { day, dayLevel: level, time: undefined };
  return { ...section, time: readTime(title.replace(/^\P{L}*?(?=[\d*_([])/u, "")).time };
};

const underlineLevel = (line: string): number | undefined => {
  if (/^ {0,3}=+\s*$/.test(line)) return 1;
  return /^ {0,3}-+\s*$/.test(line) ? 2 : undefined;
};

const withoutQuoteMark = (text: string): string =>
  /^\s*>/.test(text)
    ? text
        .replace(/^[\s>]+/, "")
        .replace(/^\[![\w-]+\][-+]?\s*/, "")
        .replace(/^[-*+•]\s+/, "")
    : text;

/** A Logseq property or log, or a table's ruler: markup, nothing anybody noted. */
const isMarkup = (line: string): boolean => {
  const bare = line.trim().replace(/^[-*+]\s+/, "");
  if (/^[\p{L}\p{N}_-]{1,64}::(?:\s|$)/u.test(bare)) return true;
  if (/^(?::LOGBOOK:|:END:|CLOCK:|SCHEDULED:|DEADLINE:)/.test(bare)) return true;
  return bare.includes("|") && bare.includes("-") && /^[|:\s-]+$/.test(bare);
};
