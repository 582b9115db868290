import type { Kind } from "../../domain/capture.ts";

/** What a column of a CSV file can hold for a note. */
export type Column = keyof typeof names;

/** The names that columns go by, in Dutch and English, the likeliest first. `highlight` makes it a Readwise export. */
const names = {
  text: "text tekst note notitie inhoud content body bericht message opmerking comment omschrijving description beschrijving entry notes notities aantekening",
  date: "date datum dag day created created_at createdat created_time date_created aangemaakt aangemaakt_op gemaakt_op highlighted_at timestamp tijdstip moment",
  time: "time tijd uur",
  tags: "tags tag labels label trefwoorden onderwerpen keywords",
  kind: "kind soort type",
  highlight: "highlight",
  title: "book_title title titel bron source boek",
  author: "book_author author auteur schrijver",
  address: "url link uri source_url adres webadres",
} as const;

const columns = [
  "text",
  "date",
  "time",
  "tags",
  "kind",
  "highlight",
  "title",
  "author",
  "address",
] as const satisfies readonly Column[];

/** Which cell of a row holds what, by the names in the first row; names that nobody knows are passed over. */
export const columnsOf = (header: readonly string[]): ReadonlyMap<Column, number> => {
  const cells = header.map(
    (cell) =>
      cell
        .normalize("NFKC")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join("_") ?? "",
  );
  const found = columns.flatMap((column) => {
    const at = names[column]
      .split(" ")
      .map((word) => cells.indexOf(word))
      .find((index) => index >= 0);
    return at === undefined ? [] : [[column, at] as const];
  });
  return new Map(found);
};

/** The kind that a cell names: its mark or its word. */
export const kindOf = (cell: string): { readonly kind?: Kind } => {
  const kind = kinds.get(cell.trim().toLowerCase());
  return kind ? { kind } : {};
};

const kinds: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ["friction", "-,friction,frictie,held up,hapert,knelpunt"],
      ["success", "+,success,succes,works,werkt,gelukt"],
      ["insight", "!,insight,inzicht"],
      ["question", "?,question,vraag"],
      ["idea", "*,idea,idee,verbeteridee"],
    ] as const
  ).flatMap(([kind, words]) => words.split(",").map((word): [string, Kind] => [word, kind])),
);
