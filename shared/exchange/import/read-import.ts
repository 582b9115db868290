import type { Day, Instant } from "../../domain/entity.ts";
import { decodeText } from "../../domain/decode-text.ts";
import { importLimits } from "../../domain/import-limits.ts";
import type { ImportFormat } from "../../domain/import-format.ts";
import type { FoundNote, ImportFile, SkippedPart } from "../../domain/notes-import.ts";
import { parseNotes } from "../parse-notes.ts";
import { notOpened, type OpenedFile, type ReadingPlace } from "./found-record.ts";
import { gatherNotes, type Gathering } from "./gather-notes.ts";

export interface ReadOptions {
  /** Called every thousand records and after each file. */
  readonly onProgress?: (progress: { readonly file: number; readonly files: number; readonly notes: number }) => void;
  /** Once aborted, reading stops at the next thousand records. */
  readonly signal?: AbortSignal;
  /** The day that a record of a table gets when its file tells none; without it such a record is left out. */
  readonly today?: Day;
  /** The day and offset that a moment has here; UTC when it is not given. */
  readonly localDay?: ReadingPlace["localDay"];
}

export interface ReadImport {
  readonly notes: readonly FoundNote[];
  readonly skipped: readonly SkippedPart[];
  /** Long texts that became several linked notes. */
  readonly split: number;
  /** How many files of each format there were. */
  readonly formats: Readonly<Partial<Record<ImportFormat, number>>>;
  /** Set when the signal came first: then there are no notes at all. */
  readonly cancelled?: true;
}

/** Reads everything that somebody chose to bring in. Each file is used, or named with the reason why not; it never throws. */
export const readImport = async (files: readonly ImportFile[], options: ReadOptions = {}): Promise<ReadImport> => {
  const gathering = gatherNotes();
  const formats: Partial<Record<ImportFormat, number>> = {};
  const place = { localDay: options.localDay ?? utcDay };
  const reading: Reading = { gathering, place, options, formats, at: { file: 0, files: files.length } };
  for (const file of files.slice(0, importLimits.files)) {
    if (options.signal?.aborted) return cancelled;
    const went = await readFile(file, reading);
    if (went === "cancelled") return cancelled;
    if (went === "full") return { ...gathering.result(), formats };
    reading.at.file += 1;
    tell(reading);
  }
  const left = files.slice(importLimits.files);
  if (left[0]) gathering.skip({ path: left[0].path, why: "tooManyFiles", more: left.length - 1 });
  return { ...gathering.result(), formats };
};

interface Reading {
  readonly gathering: Gathering;
  readonly place: ReadingPlace;
  readonly options: ReadOptions;
  readonly formats: Partial<Record<ImportFormat, number>>;
  readonly at: { file: number; readonly files: number };
}

type Went = "on" | "full" | "cancelled";

const cancelled: ReadImport = { notes: [], skipped: [], split: 0, formats: {}, cancelled: true };

const readFile = async (file: ImportFile, reading: Reading): Promise<Went> => {
  if ("bytes" in file) {
    if (!isZip.test(file.path)) return readFile(textOf(file), reading);
    const { unpack } = await import("./unzip.ts");
    for (const inside of unpack(file.path, file.bytes)) {
      const went = reading.options.signal?.aborted ? "cancelled" : await readFile(inside, reading);
      if (went !== "on") return went;
    }
    return "on";
  }
  const { path } = file;
  if ("problem" in file) reading.gathering.skip({ path, why: file.problem });
  else if (oldCopy.test(path)) reading.gathering.skip({ path, why: "oldCopy" });
  else {
    if (file.remark && known.test(path)) reading.gathering.skip({ path, why: file.remark });
    return markdown.test(path)
      ? readMarkdown(file, reading)
      : readRecords(path, await open(file, reading.place), reading);
  }
  return "on";
};

const markdown = /\.(?:md|markdown|txt)$/i;
const isZip = /\.zip$/i;
const known = /\.(?:md|markdown|txt|json|csv|tsv)$/i;

/** Logseq keeps a copy of a page that two devices changed, below this folder and dated as the day itself. */
const oldCopy = /(?:^|[\\/])logseq[\\/](?:bak|version-files)[\\/]/;

type TextFile = Extract<ImportFile, { readonly text: string }>;

const textOf = ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): ImportFile => {
  const decoded = decodeText(bytes, path);
  return decoded.ok ? { path, ...decoded.value } : { path, problem: decoded.error };
};

/** What a file is, is said by its ending; which JSON or CSV it is, by the names in it. */
const open = async (file: TextFile, place: ReadingPlace): Promise<OpenedFile> => {
  if (!known.test(file.path)) return notOpened("unknownKind");
  const text = file.text.replace(/^\uFEFF/, "");
  if (text.trim() === "") return notOpened("empty");
  return /\.json$/i.test(file.path)
    ? (await import("./open-json.ts")).openJson(text, place)
    : (await import("./open-csv.ts")).openCsv(text, place);
};

const readMarkdown = async (file: TextFile, { gathering, formats }: Reading): Promise<Went> => {
  const { notes, skipped, split } = await parseNotes(file);
  formats.markdown = (formats.markdown ?? 0) + 1;
  for (const part of skipped) gathering.skip(part);
  return gathering.addNotes(notes, split) ? "on" : "full";
};

const readRecords = async (path: string, { format, steps }: OpenedFile, reading: Reading): Promise<Went> => {
  const { gathering, formats, options } = reading;
  if (format) formats[format] = (formats[format] ?? 0) + 1;
  let taken = 0;
  for (const step of steps) {
    if (step && "why" in step) gathering.skip({ path, ...step });
    else if (step && format && !(await gathering.addRecord(step, { path, format }, options.today))) return "full";
    taken += 1;
    if (taken % 1_000 > 0) continue;
    tell(reading);
    // A turn for whoever wants to draw, or to stop this.
    await new Promise<void>((done) => void setTimeout(done));
    if (options.signal?.aborted) return "cancelled";
  }
  return "on";
};

const tell = ({ gathering, options, at }: Reading): void =>
  options.onProgress?.({ ...at, notes: gathering.notes.length });

const utcDay = (at: Instant): { readonly day: Day; readonly utcOffset: number } => ({
  day: at.slice(0, 10),
  utcOffset: 0,
});
