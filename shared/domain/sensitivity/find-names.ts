import type { FoundRange } from "./found-range.ts";
import { findAll } from "./found-range.ts";
import { isNoName } from "./not-names.ts";

/**
 * Names, only by what stands before them: a title or role ("Mevrouw De Wit", "collega Karin") or a word that people
 * follow ("met Fatima", "PR from Joost"). A name that stands on its own is not found: the screen says so.
 */
export const findNames = (text: string): readonly FoundRange[] => [
  ...findAll(text, afterTitle),
  ...findAll(text, afterRole).filter(isSomebody),
  ...findAll(text, afterContext).filter(isSomebody),
  ...findAll(text, afterFirst).filter(isSomebody),
];

const isSomebody = ({ match }: { readonly match: string }): boolean => !isNoName(match.split(/[\s,]/u)[0] ?? match);

const particle =
  "(?:(?:[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Tt]en|[Tt]er|['’]t|[Hh]et|[Vv]on|[Ee]l|[Aa]l|[Dd]i|[Dd]a|[Ll]a|[Ll]e) )";
const surname = "\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:-\\p{Lu}\\p{Ll}+)?";
/** A given name is written in small letters after its capital, unlike "DevOps", "SQL" and "Node18". */
const given = "\\p{Lu}\\p{Ll}{1,}(?:-\\p{Lu}\\p{Ll}+)?";
const notMore = "(?![\\p{L}\\d_@/:-]|\\.\\p{L})";
const more = `(?: ${particle}+${surname}| ${surname})?`;
const full = `${given}${notMore}(?:${more})`;

/** Only the name is marked, so that "Mevrouw […]" stays readable. */
const afterTitle = new RegExp(
  "(?<![\\p{L}\\d])(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer|[Mm]rs\\.?|Mr\\.?|mr\\.|Ms\\.?|[Mm]iss|[Dd]rs?\\.?|[Pp]rof\\.?|[Ii]ng\\.|[Ii]r\\.) " +
    `(?<part>(?:\\p{Lu}\\.[ ]?)*${particle}*${surname}(?: ${particle}*${surname})?)`,
  "dgu",
);

const afterRole = new RegExp(
  "(?<![\\p{L}\\d])(?:[Cc]ollega|[Cc]olleague|[Cc]o-worker|[Pp]ati[eë]nt|[Cc]li[eë]nt|[Bb]ewoner|[Ii]nwoner|[Ll]eerling|[Kk]lant|[Cc]ustomer|[Rr]esident|[Ww]ethouder|[Bb]urgemeester|[Dd]okter|[Dd]octor|[Nn]urse|[Aa]lderman|[Cc]ouncill?or) " +
    `(?<part>${particle}*${full})`,
  "dgu",
);

const afterContext = new RegExp(
  "(?<![\\p{L}\\d])(?:" +
    "[Mm]et|[Ww]ith|[Dd]oor|[Bb]y|[Vv]an|[Ff]rom|[Nn]amens|[Vv]olgens|[Aa]ccording to|[Bb]ij|[Aa]an" +
    "|[Aa]sked|[Tt]old|[Tt]hanked|[Hh]elped|[Mm]et up with|vroeg|zei|belde|mailde|sprak|bedankte|hielp|said" +
    "|(?:[Tt]alked|[Ss]poke|[Ss]ent it|[Ss]ent|[Ll]istened|[Ww]rote|[Ee]xplained it|[Gg]ave it) to) " +
    `(?<part>${full})`,
  "dgu",
);

/** "met Fatima en Joost": whoever comes second has the first before them. */
const afterFirst = new RegExp(`(?<![\\p{L}\\d])(?:[Mm]et|[Ww]ith) ${given} (?:en|and) (?<part>${full})`, "dgu");
