import type { ImportProblem } from "../../domain/notes-import.ts";

export const en: Readonly<Record<ImportProblem, string>> = {
  binary: "no text",
  tooLarge: "too large for a file of notes",
  unreadable: "could not be read",
  link: "a link to elsewhere, not followed",
  latin1: "read as Western European text; check that the letters are right",
  notMarkdown: "no Markdown or text",
  noDay: "no day found in its name or text",
  empty: "empty",
  brokenFrontMatter: "the block at the top could not be read",
  code: "a block of code, skipped",
};
