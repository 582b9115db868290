import type { ImportProblem } from "../../domain/notes-import.ts";

export const en: Readonly<Record<ImportProblem, string>> = {
  binary: "no text",
  tooLarge: "too large for a file of notes",
  unreadable: "could not be read",
  link: "a link to elsewhere, not followed",
  latin1: "read as Western European text; check that the letters are right",
  unknownKind: "not a kind of file that Cirkel reads",
  oldCopy: "an older copy that Logseq kept, left out",
  noDay: "no day found in its name or text",
  empty: "empty",
  brokenFrontMatter: "the block at the top could not be read",
  code: "a block of code, skipped",
  backup: "a backup of Cirkel: put it back under Copies in Settings",
  unknownJson: "JSON of a program that Cirkel does not know",
  brokenJson: "damaged or cut off here; what stands before it was read",
  tooDeep: "lists within lists that go too deep, so the file was not read",
  brokenRecord: "this record could not be read, so it was left out",
  emptyRecord: "a record without words, left out",
  twice: "this record stands here twice, so it was read once",
  otherAuthor: "written by somebody else, left out",
  unknownZone: "its time zone is unknown, so the time is that of this device",
  noTextColumn: "no column with text found; call one of them “text”",
  dayOrder: "the file does not tell whether the day or the month comes first; read as day first",
  undated: "what has no day, here for the first time, stands on today",
  unclosedQuote: "a quotation mark is never closed; from here on the file was not read",
  extraFields: "more fields than the first row has names for, so this row was left out",
  tooManyFiles: "more files than one import can take; this one and what comes after it were not read",
  tooManyNotes: "more notes than one import can take; from here on nothing was read",
  zipBroken: "this zip is damaged, cut off or locked with a password",
  zipTooLarge: "unpacks to far more than notes would, so it was not read any further",
  zipTooMany: "holds more files than one import can take; the rest was not read",
  zipInZip: "a zip inside a zip, not opened",
  zipPath: "a name that leads out of the zip, not opened",
};

/** Behind a problem that was found more often than is listed. */
export const moreEn = "{problem} (and {more} more)";
