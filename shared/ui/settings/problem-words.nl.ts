import type { ImportProblem } from "../../domain/notes-import.ts";

/** Why an import left something out or read it differently, in a few words that follow a path. */
export const nl: Readonly<Record<ImportProblem, string>> = {
  binary: "geen tekst",
  tooLarge: "te groot voor een bestand met notities",
  unreadable: "kon niet worden gelezen",
  link: "een verwijzing naar elders, niet gevolgd",
  latin1: "gelezen als West-Europese tekst; kijk of de letters kloppen",
  unknownKind: "geen soort bestand dat Cirkel leest",
  oldCopy: "een oudere kopie die Logseq bewaarde, overgeslagen",
  noDay: "geen dag gevonden in de naam of de tekst",
  empty: "leeg",
  brokenFrontMatter: "het blok bovenaan kon niet worden gelezen",
  code: "een blok code, overgeslagen",
  backup: "een reservekopie van Cirkel: zet die terug bij Kopieën in Instellingen",
  unknownJson: "JSON van een programma dat Cirkel niet kent",
  brokenJson: "hier beschadigd of afgebroken; wat ervoor staat is gelezen",
  tooDeep: "lijsten in lijsten die te diep gaan, dus het bestand is niet gelezen",
  brokenRecord: "dit onderdeel kon niet worden gelezen en is overgeslagen",
  emptyRecord: "een onderdeel zonder woorden, overgeslagen",
  twice: "dit onderdeel staat er twee keer en is één keer gelezen",
  otherAuthor: "door iemand anders geschreven, overgeslagen",
  unknownZone: "de tijdzone is onbekend, dus de tijd is die van dit apparaat",
  noTextColumn: "geen kolom met tekst gevonden; noem er één “tekst”",
  dayOrder: "het bestand laat niet zien of de dag of de maand voorop staat; gelezen met de dag voorop",
  undated: "wat geen dag heeft, hier voor het eerst, staat op vandaag",
  unclosedQuote: "een aanhalingsteken wordt niet gesloten; vanaf hier is het bestand niet gelezen",
  extraFields: "meer velden dan de eerste rij namen heeft, dus deze rij is overgeslagen",
  tooManyFiles: "meer bestanden dan in één keer kunnen; dit bestand en wat erna komt zijn niet gelezen",
  tooManyNotes: "meer notities dan in één keer kunnen; vanaf hier is niets gelezen",
  zipBroken: "dit zipbestand is beschadigd, afgebroken of heeft een wachtwoord",
  zipTooLarge: "wordt uitgepakt veel groter dan notities zijn en is niet verder gelezen",
  zipTooMany: "bevat meer bestanden dan in één keer kunnen; de rest is niet gelezen",
  zipInZip: "een zipbestand in een zipbestand, niet geopend",
  zipPath: "een naam die buiten het zipbestand wijst, niet geopend",
};

/** Behind a problem that was found more often than is listed. */
export const moreNl = "{problem} (en nog {more})";
