/**
 * Names are found only by a title ("Mevrouw De Wit") or by what stands before them ("met Fatima", "PR from Joost").
 * A name on its own is not found: the screen says so.
 */
export const findNames = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const titled = [...text.matchAll(afterTitle)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const byContext = [...text.matchAll(afterContext)].flatMap((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].length - name.length;
    return noNames.has(name.toLowerCase()) ? [] : [{ start, end: start + name.length }];
  });
  return [...titled, ...byContext];
};

const particle = "(?:(?:[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Tt]en|[Tt]er|'t|[Hh]et) )*";
const surname = "\\p{Lu}[\\p{L}'’-]+";
const afterTitle = new RegExp(
  `(?<!\\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Mm]w\\.|[Dd]hr\\.?|[Dd]e heer|[Mm]rs?\\.?|[Mm]s\\.?|[Dd]rs?\\.|[Pp]rof\\.) ${particle}${surname}(?:[- ]${surname})?`,
  "gu",
);
const afterContext = new RegExp(
  "(?<!\\p{L})(?:[Mm]et|[Dd]oor|[Ww]ith|[Ff]rom|[Bb]y|[Cc]ollega|[Cc]olleague|[Pp]ati[eë]nt|[Cc]li[eë]nt|[Bb]ewoner|[Aa]sked|[Tt]old|[Vv]an collega) (\\p{Lu}\\p{Ll}{2,})(?![\\p{L}\\d_.-]*[\\p{Lu}\\d_])",
  "gu",
);

/** Capitalised words after "with" or "from" that are things, days and places of work, not people. */
const noNames = new Set(
  (
    "copilot chatgpt claude gemini excel word outlook teams sharepoint powerpoint windows linux google microsoft github gitlab jira confluence slack zoom notion obsidian firefox chrome edge safari android apple python java docker kubernetes postgres sql " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday " +
    "januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october " +
    "nederlands engels dutch english kerst pasen christmas easter europa nederland amsterdam rotterdam utrecht financiën juridisch inkoop beheer"
  ).split(" "),
);
