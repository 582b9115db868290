/** Months by their names and short names in both languages, 1 to 12. "Mar" and "may" in small letters are other words. */
export const monthOfWord: ReadonlyMap<string, number> = new Map(
  [
    "januari january jan",
    "februari february feb",
    "maart march mrt",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sep sept",
    "oktober october okt oct",
    "november nov",
    "december dec",
  ].flatMap((line, at) => line.split(" ").map((word) => [word, at + 1] as const)),
);
