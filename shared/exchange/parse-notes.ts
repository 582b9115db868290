import type { Day } from "../domain/entity.ts";
import { removeUnreadable } from "../domain/remove-unreadable.ts";
import { findDay } from "./find-day.ts";
import { readFrontMatter } from "./front-matter.ts";
import { hideMarkup } from "./hide-markup.ts";
import type { FoundNote, SkippedPart } from "../domain/notes-import.ts";
import { readBlocks, type Block } from "./read-blocks.ts";
import { plainText, readLine, type ReadLine } from "./read-line.ts";
import { splitLongText } from "./split-long-text.ts";

export interface ParsedFile {
  readonly notes: readonly FoundNote[];
  readonly skipped: readonly SkippedPart[];
  /** Long texts that became several linked notes. */
  readonly split: number;
}

interface Found {
  readonly block: Block;
  readonly head: ReadLine;
  readonly text: string;
}
type Dated = Found & { readonly block: { readonly day: Day } };

/**
 * Reads a file of daily notes line by line. A Markdown library would be larger than this whole need, would lose the
 * words that it takes for markup, and has no notion of what hangs together as one note.
 */
export const parseNotes = async (file: { readonly path: string; readonly text: string }): Promise<ParsedFile> => {
  const { path } = file;
  const { lines, taken, tags, broken, day, created } = await readFrontMatter(readableLines(file.text));
  const shown = hideMarkup(lines);
  const found = readBlocks(shown.lines, day ?? dayOfPath(path) ?? created)
    .map((block): Found => ({ block, ...textOf(block) }))
    .filter(({ text }) => saysSomething.test(text.replace(otherDay, "")));

  const dated = found.filter((one): one is Dated => one.block.day !== undefined);
  const parts = dated.map(({ text }) => splitLongText(text));
  const notes = dated.flatMap(({ block, head }, at) =>
    (parts[at] ?? []).map((text, index, all): Omit<FoundNote, "order"> => {
      const time = head.time ?? block.time;
      return {
        text,
        ...(head.kind && { kind: head.kind }),
        day: block.day,
        ...(time && { time }),
        path,
        line: taken + block.at + 1,
        format: "markdown",
        ...(tags.length > 0 && { tags }),
        ...(all.length > 1 && { part: { index, of: all.length } }),
      };
    }),
  );
  const undated = found.filter(
    ({ block }, at) => block.day === undefined && (at === 0 || found[at - 1]?.block.day !== undefined),
  );
  return {
    notes: notes.map((note, order) => ({ ...note, order })),
    skipped: [
      ...(broken === undefined ? [] : [{ path, line: broken, why: "brokenFrontMatter" as const }]),
      ...shown.code.map((at) => ({ path, line: taken + at + 1, why: "code" as const })),
      ...(dated.length > 0
        ? undated.map(({ block }) => ({ path, line: taken + block.at + 1, why: "noDay" as const }))
        : []),
      ...(dated.length === 0 ? [{ path, why: found.length > 0 ? ("noDay" as const) : ("empty" as const) }] : []),
    ],
    split: parts.filter(({ length }) => length > 1).length,
  };
};

/** Lines without the byte order mark, and without what no file can hold. */
const readableLines = (text: string): readonly string[] =>
  removeUnreadable(text.replace(/^\uFEFF/, "")).split(/\r\n|\r|\n/);

/** The day in the file's name, else in the folders above it: `2026/11/02.md`. */
const dayOfPath = (path: string): Day | undefined => {
  const names = path.split(/[\\/]/);
  const folders = /^(\d{4})-(\d{2})-(\d{2})\.\w+$/.exec(names.slice(-3).join("-"));
  return findDay(names.at(-1) ?? "") ?? (folders ? findDay(folders[0]) : undefined);
};

const textOf = ({ lines: [first = "", ...below] }: Block): Pick<Found, "head" | "text"> => {
  const head = readLine(first);
  const text = [head.text, ...below.map(plainText)]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { head, text };
};

/** A line that only leads to the day before and after is no note. */
const otherDay = /\d{4}[-_]\d{2}[-_]\d{2}/g;

/** Words, numbers or a picture character; a lone bullet or ruler says nothing. */
export const saysSomething = /[\p{L}\p{N}\p{So}\p{Extended_Pictographic}]/u;
