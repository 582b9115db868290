import type { Day } from "../../domain/entity.ts";
import { importLimits } from "../../domain/import-limits.ts";
import type { ImportFormat } from "../../domain/import-format.ts";
import type { FoundNote, SkippedPart } from "../../domain/notes-import.ts";
import { removeUnreadable } from "../../domain/remove-unreadable.ts";
import { saysSomething } from "../parse-notes.ts";
import { splitLongText } from "../split-long-text.ts";
import type { FoundRecord } from "./found-record.ts";
import { idOfContent } from "./id-of-content.ts";
import { namedParts } from "./named-parts.ts";

/** What an import brings so far. */
export interface Gathering {
  readonly notes: readonly FoundNote[];
  /** Keeps as many notes as an import may bring; false when there were more. */
  addNotes(notes: readonly FoundNote[], split: number): boolean;
  /** Makes notes of one record of a file; `today` is its day when it has none. */
  addRecord(record: FoundRecord, file: RecordFile, today: Day | undefined): Promise<boolean>;
  skip(part: SkippedPart): void;
  result(): { readonly notes: readonly FoundNote[]; readonly skipped: readonly SkippedPart[]; readonly split: number };
}

export interface RecordFile {
  readonly path: string;
  readonly format: ImportFormat;
}

export const gatherNotes = (): Gathering => {
  const notes: FoundNote[] = [];
  const skipped = namedParts();
  const known = new Set<string>();
  const undated = new Set<string>();
  let split = 0;

  const addNotes = (found: readonly FoundNote[], parts: number): boolean => {
    const room = importLimits.notes - notes.length;
    // One by one: a call takes only so many arguments.
    for (const note of found.slice(0, room)) notes.push(note);
    split += parts;
    const left = found[room];
    if (left) skipped.add({ path: left.path, line: left.line, why: "tooManyNotes" });
    return left === undefined;
  };

  const addRecord: Gathering["addRecord"] = async (record, { path, format }, today) => {
    const { line, tags, source } = record;
    const text = removeUnreadable(record.text.replaceAll("\r\n", "\n"))
      .replace(/\n{3,}/g, "\n\n")
      .trim();
    const day = record.day ?? today;
    if (!saysSomething.test(text)) return skipped.add({ path, line, why: "emptyRecord" });
    if (!day) return skipped.add({ path, line, why: "noDay" });
    // Brought in again on another day, it must not become a second note.
    const foreignId = record.foreignId ?? (record.day ? undefined : await idOfContent(text, source));
    if (foreignId !== undefined) {
      if (known.has(`${format} ${foreignId}`)) return skipped.add({ path, line, why: "twice" });
      known.add(`${format} ${foreignId}`);
    }
    if (!record.day && !undated.has(path)) {
      undated.add(path);
      skipped.add({ path, line, why: "undated" });
    }
    const parts = splitLongText(text);
    const made = parts.map((part, index): FoundNote => ({
      text: part,
      ...(record.kind && { kind: record.kind }),
      day,
      ...(record.time && { time: record.time }),
      order: notes.length + index,
      path,
      line,
      format,
      ...(tags && tags.length > 0 && { tags }),
      ...(parts.length > 1 && { part: { index, of: parts.length } }),
      ...(source && { source }),
      ...(foreignId !== undefined && { foreignId: index === 0 ? foreignId : `${foreignId}#${index + 1}` }),
    }));
    return addNotes(made, parts.length > 1 ? 1 : 0);
  };

  return {
    notes,
    addNotes,
    addRecord,
    skip: (part) => void skipped.add(part),
    result: () => ({ notes, skipped: skipped.all(), split }),
  };
};
