/**
 * Words that say nothing about a subject, in both languages, in their folded form. A few are words of every note about
 * work ("again", "minutes"): they would tie everything to everything.
 */
const stopWords = new Set(
  (
    "de het een en van ik je jij we wij ze zij dat die dit deze niet geen met voor op aan te om ook maar als dan er is was zijn heb heeft had hebben hadden kan kon konden kunnen moet moest mag wordt werd worden bij naar uit over nog al weer wat wie waar hoe waarom mijn ons onze hun haar zijn door tot zonder iets niets meer veel zelf zo nu hier daar toen want of dus wel heel echt gewoon alleen elke alle andere anders anderen iedereen niemand iemand ene maar tijdens precies gelukkig eindelijk bijna eerst snel sneller veel later vaker vaak keer keren minuten uur uren dag dagen week weken maand jaar vandaag gisteren morgen gaan gaat ging doen doet deed gedaan komt kwam zegt zei laten liet staat stond zien ziet zag maken maakt gemaakt krijg krijgt gekregen weet wist weten hele half kwart kwartier anderhalf drie twee vier vijf tien goed nieuwe nieuw mee " +
    "the a an and of i you we they he she it that this these those not no with for on at to in but if then there is was were are be been have has had can could must may will would shall should by from out about still again what who where how why my our your their her his just only without more much itself self do does did done doing don doesn didn isn wasn weren won couldn us me him them as so than too very also all any some one two three four five ten got get gets getting took take takes taking make makes made making go goes went going know knows knew known into because when while which each every everyone nobody somebody someone minute minutes hour hours day days week weeks month year today yesterday tomorrow good new looked look instead half"
  ).split(" "),
);

const shortest = 3;

/**
 * The distinct stems of a text, in order: words folded to plain lower case, stop words out, the commonest Dutch and
 * English endings cut. Light on purpose: it runs on every note, and both languages stand mixed in one note.
 */
export const stemsOf = (text: string): readonly string[] => {
  const words = fold(text.replace(/\b[a-z][a-z\d+.-]*:\/\/\S+/gi, " ")).match(/[a-z][a-z\d]*/g) ?? [];
  const stems = words.filter((word) => word.length >= shortest && !stopWords.has(word)).map(stemOf);
  return [...new Set(stems.filter((stem) => stem.length >= shortest && !stopWords.has(stem)))];
};

/** The stem of one folded word. */
export const stemOf = (word: string): string => plain(cutEnding(word));

/** Cuts an ending where at least four letters stay: "reviews" → "review", "antwoorden" → "antwoord". */
const cutEnding = (word: string): string => {
  const cut = word.replace(endings, "");
  return cut.length >= 4 ? cut : word;
};

const endings =
  /(?:heden|isering|ingen|ering|ening|tjes|pjes|etje|atie|aties|ations|ation|ments|ment|ings|ing|ies|ers|en|es|er|ed|s|e|t)$/;

/** Undoes what an ending did to the letters before it: a doubled consonant, a doubled vowel, v and z for f and s. */
const plain = (stem: string): string =>
  stem
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/([aeou])\1([bcdfghklmnprstvz])$/, "$1$2")
    .replace(/v$/, "f")
    .replace(/z$/, "s");

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
