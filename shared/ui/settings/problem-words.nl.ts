import type { ImportProblem } from "../../domain/notes-import.ts";

/** Why an import left something out or read it differently, in a few words that follow a path. */
export const nl: Readonly<Record<ImportProblem, string>> = {
  binary: "geen tekst",
  tooLarge: "te groot voor een bestand met notities",
  unreadable: "kon niet worden gelezen",
  link: "een verwijzing naar elders, niet gevolgd",
  latin1: "gelezen als West-Europese tekst; kijk of de letters kloppen",
  notMarkdown: "geen Markdown of tekst",
  noDay: "geen dag gevonden in de naam of de tekst",
  empty: "leeg",
  brokenFrontMatter: "het blok bovenaan kon niet worden gelezen",
  code: "een blok code, overgeslagen",
};
