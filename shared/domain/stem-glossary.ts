import { stemOf } from "./stem-of.ts";

/** Words of work that mean the same, in both languages; each line gets the stem of its first word. */
const sameWords = [
  "ai copilot chatgpt claude gemini llm gpt",
  "aanvraag request application",
  "afdeling department",
  "afspraak agreement",
  "antwoord answer geantwoord beantwoorden",
  "begeleiden guidance",
  "beoordelen review reviewen",
  "besluit beslissen beslissing decide",
  "bestand file",
  "bijlage attachment",
  "bron source",
  "budget",
  "cijfer figure",
  "controle controleren check checklist checken",
  "cursus course training",
  "deadline termijn",
  "fout error mistake",
  "goedkeuren goedkeuring akkoord approve approval",
  "handleiding manual",
  "instabiel flaky unstable",
  "klant customer client",
  "kwaliteit quality",
  "leren learn",
  "lijst list",
  "melding notification",
  "nota memo notitie",
  "onderzoek research",
  "opmerking comment commentaar",
  "overleg vergadering meeting vergaderen",
  "planning schedule",
  "privacy",
  "probleem problem issue",
  "raad council",
  "rapport report",
  "regel rule",
  "rooster roster",
  "samenvatting summary samenvatten",
  "systeem system",
  "tekst text",
  "toegankelijk accessible accessibility",
  "traag slow",
  "uitleg explanation uitleggen explain",
  "versie version",
  "vertraging delay delayed",
  "vertrouwen trust",
  "voorstel proposal",
  "vraag question",
  "wachten wait waiting",
  "wachtwoord password",
  "wijziging change",
  "zoeken search zoek",
];

const firstByStem = new Map(
  sameWords.flatMap((line) => {
    const stems = line.split(" ").map((word) => (word === "ai" ? word : stemOf(word)));
    return stems.map((stem) => [stem, stems[0] ?? stem] as const);
  }),
);

/** The one stem for a word that the other language, or another word for it, also has; else the stem itself. */
export const sameStem = (stem: string): string => firstByStem.get(stem) ?? stem;
