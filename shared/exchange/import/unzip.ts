import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { cutText } from "../../domain/copied-text.ts";
import { decodeText } from "../../domain/decode-text.ts";
import { importLimits, largestFile } from "../../domain/import-limits.ts";
import type { FileProblem, ImportFile } from "../../domain/notes-import.ts";
import { removeUnreadable } from "../../domain/remove-unreadable.ts";

interface Entry {
  readonly path: string;
  readonly chunks: Uint8Array[];
  size: number;
}

/**
 * The files in a zip, as text, in the order they stand there. It goes through the bytes from the front and counts what
 * comes out, because what a zip says of its own sizes can be a lie: past a limit it stops. A name that leads out of the zip
 * could do no harm here, where nothing is written to a disk, but whoever made it meant some: it is named and not opened.
 */
export function* unpack(path: string, bytes: Uint8Array): Generator<ImportFile> {
  const ready: ImportFile[] = [];
  let headers = 0;
  let entries = 0;
  let given = 0;
  let unpacked = 0;
  let open: Entry | undefined;
  let stop: FileProblem | undefined;

  const end = (problem?: FileProblem): void => {
    if (open) ready.push(problem ? { path: open.path, problem } : textIn(open));
    else if (problem) ready.push({ path, problem });
    open = undefined;
  };
  const take = (entry: Entry, chunk: Uint8Array, isLast: boolean): void => {
    unpacked += chunk.length;
    const most = Math.min(importLimits.unpackedBytes, Math.max(importLimits.ratioFrom, given * importLimits.ratio));
    if (unpacked > most) stop ??= "zipTooLarge";
    if (entry !== open || stop) return;
    entry.size += chunk.length;
    entry.chunks.push(chunk);
    if (entry.size > largestFile(entry.path)) end("tooLarge");
    else if (isLast) end();
  };
  const begin = (file: UnzipFile): void => {
    if (open) end("zipBroken");
    headers += 1;
    const name = cutText(removeUnreadable(file.name).replaceAll("\\", "/"), longestName);
    if (notWanted.test(name) || stop) return;
    entries += 1;
    if (entries > importLimits.files) return void (stop = "zipTooMany");
    const problem = problemOf(name, file.compression);
    const entry: Entry = { path: `${path}/${name}`, chunks: [], size: 0 };
    if (problem) return void ready.push({ path: entry.path, problem });
    open = entry;
    file.ondata = (failed, chunk, isLast) => (failed ? end("zipBroken") : take(entry, chunk, isLast));
    file.start();
  };

  const unzip = new Unzip(begin);
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !stop; at += step) {
    given = Math.min(at + step, bytes.length);
    try {
      unzip.push(bytes.subarray(at, given), given === bytes.length);
    } catch {
      // The library throws at what is no zip, or no longer one.
      stop = "zipBroken";
    }
    yield* ready.splice(0);
  }
  const listed = listedIn(bytes);
  end(stop ?? (open || listed === undefined || headers < listed ? "zipBroken" : entries === 0 ? "empty" : undefined));
  yield* ready;
}

/** So little at a time that what comes out of one step stays small, however well it was packed. */
const step = 16_384;

/** In UTF-16 code units: with the name of the zip it still is a label that can be shown. */
const longestName = 500;

/** Folders, and what the shells leave out of a folder too: settings of programs, and the shadows that a Mac packs along. */
const notWanted = /(?:^|\/)(?:\.[^/.]|__MACOSX\/|node_modules\/)|\/$/;

const isText = /\.(?:md|markdown|txt|json|csv|tsv)$/i;
const leadsOut = /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:/i;

const problemOf = (name: string, compression: number): FileProblem | undefined => {
  if (leadsOut.test(name)) return "zipPath";
  if (/\.zip$/i.test(name)) return "zipInZip";
  if (!isText.test(name)) return "unknownKind";
  // Stored or deflated; other ways of packing are rare, and the library does not know them.
  return compression === 0 || compression === 8 ? undefined : "zipBroken";
};

const textIn = ({ path, chunks, size }: Entry): ImportFile => {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  const decoded = decodeText(bytes, path);
  return decoded.ok ? { path, ...decoded.value } : { path, problem: decoded.error };
};

/** How many files the list at the end of a zip names; undefined when it is not there, because the zip was cut off. */
const listedIn = (bytes: Uint8Array): number | undefined => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    const isList = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6;
    if (isList) return (bytes[at + 10] ?? 0) + (bytes[at + 11] ?? 0) * 256;
  }
  return undefined;
};
