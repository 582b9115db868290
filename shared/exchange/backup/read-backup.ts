import {
  backupKinds,
  largestBackup,
  type Backup,
  type BackupKind,
  type BackupProblem,
  type BackupRecord,
  type BackupRecords,
} from "../../domain/backup.ts";
import { err, ok, type Result } from "../../result.ts";
import { findUnsafe } from "../parse-entity/find-unsafe.ts";
import { backupSum } from "./backup-sum.ts";
import { lineOfRecord, whyBroken } from "./find-line.ts";
import { parseRecord } from "./parse-record.ts";
import { backupSchema } from "./write-backup.ts";

/** Reads the text of a backup file: all of it, or the first thing that is wrong with it. It never throws. */
export const readBackup = async (text: string): Promise<Result<Backup, BackupProblem>> => {
  if (text.length > largestBackup) return err({ kind: "tooLarge" });
  const whole = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const parsed = parseJson(whole);
  if (parsed === undefined) return err(whyBroken(whole));
  if (!isMap(parsed) || parsed["cirkel"] !== "backup") return err({ kind: "notBackup" });
  const { minReader } = parsed;
  if (typeof minReader !== "number") return err({ kind: "header", place: "minReader" });
  if (minReader > backupSchema) return err({ kind: "newer" });

  const header = readHeader(minReader < 2 ? withLog(parsed) : parsed);
  if (!header.ok) return header;
  const records = readRecords(header.value.lists, whole);
  if (!records.ok) return records;
  for (const kind of backupKinds)
    if (header.value.counts[kind] !== records.value[kind].length) return err({ kind: "counts", place: kind });
  const { sum, ...content } = parsed;
  // The records were looked at one by one; what else there is may not lead anywhere either.
  const unsafe = findUnsafe({ ...content, records: null });
  if (unsafe) return err({ kind: "header", place: unsafe.join(".") });
  if ((await backupSum(content)) !== sum) return err({ kind: "changed" });
  const { madeAt, settings } = header.value;
  return ok({ madeAt, records: records.value, settings });
};

/** A file of form 1 knew nothing of the log of what left. */
const withLog = (parsed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { counts, records } = parsed;
  return {
    ...parsed,
    ...(isMap(counts) && { counts: { aiRuns: 0, ...counts } }),
    ...(isMap(records) && { records: { aiRuns: [], ...records } }),
  };
};

interface Header {
  readonly madeAt: string;
  readonly counts: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<BackupKind, readonly unknown[]>>;
}

const readHeader = (parsed: Readonly<Record<string, unknown>>): Result<Header, BackupProblem> => {
  const { madeAt, counts, records, settings } = parsed;
  if (typeof madeAt !== "string" || !/^\d{4}-\d\d-\d\dT[\d:.]{8,}Z$/.test(madeAt) || Number.isNaN(Date.parse(madeAt)))
    return err({ kind: "header", place: "madeAt" });
  if (!isMap(counts)) return err({ kind: "header", place: "counts" });
  if (!isMap(settings)) return err({ kind: "header", place: "settings" });
  if (!isMap(records)) return err({ kind: "header", place: "records" });
  // Leaving a kind out without a word would be losing it.
  const unknown = Object.keys(records).find((name) => !backupKinds.some((kind) => kind === name));
  if (unknown !== undefined) return err({ kind: "header", place: `records.${unknown}` });
  const missing = backupKinds.find((kind) => !Array.isArray(records[kind]));
  if (missing) return err({ kind: "header", place: `records.${missing}` });
  // Each kind was just seen to be a list.
  return ok({ madeAt, counts, settings, lists: records as Header["lists"] });
};

const readRecords = (lists: Header["lists"], text: string): Result<BackupRecords, BackupProblem> => {
  const read: Partial<Record<BackupKind, readonly BackupRecord[]>> = {};
  for (const kind of backupKinds) {
    const list = readList(kind, lists[kind], text);
    if (!list.ok) return list;
    read[kind] = list.value;
  }
  // Each list was read by the parser of its kind.
  return ok(read as BackupRecords);
};

const readList = (
  kind: BackupKind,
  list: readonly unknown[],
  text: string,
): Result<readonly BackupRecord[], BackupProblem> => {
  const seen = new Set<string>();
  const records: BackupRecord[] = [];
  for (const [index, value] of list.entries()) {
    const read = parseRecord(kind, value);
    const problem = !read.ok ? "record" : seen.has(read.value.id) ? "twice" : undefined;
    if (!read.ok || problem) {
      const path = read.ok ? "" : read.error.path;
      const place = `${kind}[${index}]${path === "" || path.startsWith("[") ? path : `.${path}`}`;
      const line = lineOfRecord(text, kind, index);
      return err({ kind: problem ?? "record", place, ...(line !== undefined && { line }) });
    }
    seen.add(read.value.id);
    records.push(read.value);
  }
  return ok(records);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
