import type { Day } from "../domain/entity.ts";
import { findDay } from "./find-day.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { ParsedNote, SkippedPart } from "./parsed-notes.ts";
import { readLine, plainText } from "./read-line.ts";
import { splitLongText } from "./split-long-text.ts";

export interface ParsedFile {
  readonly notes: readonly ParsedNote[];
  readonly skipped: readonly SkippedPart[];
  /** Long texts that became several linked notes. */
  readonly split: number;
}

/** Lines that belong together as one note. */
interface Block {
  readonly line: number;
  readonly day: Day | undefined;
  readonly lines: string[];
}

/**
 * Reads a file of daily notes line by line: a bullet with what hangs below it is one note, and so is a paragraph. A
 * Markdown library would be larger than this whole need, and would lose the line numbers that the report names.
 */
export const parseNotes = async ({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): Promise<ParsedFile> => {
  const all = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const { lines, taken, tags, broken, day } = await readFrontMatter(all);
  const skipped: SkippedPart[] = broken === undefined ? [] : [{ path, line: broken, why: "brokenFrontMatter" }];
  const named = day ?? findDay(path.split("/").at(-1) ?? "");
  const blocks = readBlocks(lines, taken, named, (line) => skipped.push({ path, line, why: "code" }));

  const dated = blocks.filter((block): block is Block & { day: Day } => block.day !== undefined);
  const notes: ParsedNote[] = [];
  let split = 0;
  for (const block of dated) {
    const [first = "", ...below] = block.lines;
    const head = readLine(first);
    const body = [head.text, ...below.map(plainText)].join("\n").trim();
    if (!/[\p{L}\p{N}]/u.test(body)) continue;
    const parts = splitLongText(body);
    if (parts.length > 1) split += 1;
    for (const [index, part] of parts.entries()) {
      notes.push({
        text: part,
        ...(head.kind && { kind: head.kind }),
        day: block.day,
        ...(head.time && { time: head.time }),
        order: notes.length,
        path,
        line: block.line,
        ...(tags.length > 0 && { tags }),
        ...(parts.length > 1 && { part: { index, of: parts.length } }),
      });
    }
  }
  if (notes.length === 0) skipped.push({ path, why: blocks.length > dated.length ? "noDay" : "empty" });
  return { notes, skipped, split };
};

const readBlocks = (
  lines: readonly string[],
  taken: number,
  fileDay: Day | undefined,
  skipCode: (line: number) => void,
): readonly Block[] => {
  const blocks: Block[] = [];
  let day = fileDay;
  let open: { block: Block; indent: number; isBullet: boolean } | undefined;
  let fence: string | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\t/g, "    ");
    const number = taken + index + 1;
    const mark = /^\s*(?:[-*+]\s+)?(```+|~~~+)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    if (mark) {
      fence = mark.slice(0, 3);
      skipCode(number);
      continue;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    if (heading) {
      // A heading is no note; one that names a day says of which day the next notes are.
      day = findDay(heading[1] ?? "") ?? day;
      open = undefined;
      continue;
    }
    if (line.trim() === "") {
      if (open && !open.isBullet) open = undefined;
      continue;
    }
    if (isProperty(line)) continue;
    const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/.exec(line);
    const indent = bullet ? (bullet[1]?.length ?? 0) : line.length - line.trimStart().length;
    if (open?.isBullet && indent > open.indent) {
      open.block.lines.push(bullet ? (bullet[2] ?? "") : line);
    } else if (bullet) {
      open = { block: { line: number, day, lines: [bullet[2] ?? ""] }, indent, isBullet: true };
      blocks.push(open.block);
    } else if (open && !open.isBullet) {
      open.block.lines.push(line.replace(/^\s*>\s?/, ""));
    } else {
      open = { block: { line: number, day, lines: [line.replace(/^\s*>\s?/, "")] }, indent: -1, isBullet: false };
      blocks.push(open.block);
    }
  }
  return blocks;
};

/** A Logseq property (`collapsed:: true`), a horizontal rule or a table's ruler: markup, nothing anybody noted. */
const isProperty = (line: string): boolean =>
  /^\s*(?:[-*+]\s+)?[\w-]+::(?:\s|$)/.test(line) || /^\s*(?:-{3,}|\*{3,}|_{3,}|[|:\s-]*\|[|:\s-]*)\s*$/.test(line);
