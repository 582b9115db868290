/** Forms of strong verbs that no ending tells, with the stem of their infinitive as the endings leave it. */
const irregular = new Map(
  Object.entries({
    begin: "begon begonnen began begun",
    besluit: "besloot besloten",
    breek: "brak braken gebroken broke broken",
    breng: "bracht gebracht",
    denk: "dacht gedacht",
    help: "hielp geholpen",
    kies: "koos gekozen",
    kijk: "keek keken gekeken",
    krijg: "kreeg kregen gekregen",
    lees: "las lazen gelezen",
    loop: "liep gelopen",
    meet: "mat gemeten",
    schrijf: "schreef schreven geschreven",
    spreek: "sprak spraken gesproken",
    bespreek: "besprak besproken",
    begrijp: "begreep begrepen",
    vergeet: "vergat vergeten",
    verlies: "verloor verloren",
    vind: "vond vonden gevonden",
    vraag: "vroeg vroegen gevraagd",
    zoek: "zocht zochten gezocht",
    writ: "wrote written",
    find: "found",
    build: "built",
    decid: "decision decisions",
  }).flatMap(([verb, forms]) => forms.split(" ").map((form) => [form, verb] as const)),
);

const separable = "aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|weg";
const participle = new RegExp(`^(${separable})?ge(.{3,}(?:d|t|en))$`, "u");
const separated = new RegExp(`^(${separable})(?:te)?(.+)$`, "u");
/** Words that begin with "ge" without being a participle. */
const ownGe =
  /^ge(?:beur|bied|bruik|dicht|drag|geven|heim|loof|luk|meent|noot|recht|richt|sprek|tal|val|vaar|voel|volg|wicht|woon|zin|zond)/u;

/** The stem of one folded word. Endings of both languages are tried: a stem need only be equal for equal words. */
export const stemOf = (word: string): string => {
  const verb = irregular.get(word) ?? separatedIrregular(word);
  if (verb) return evenSpelling(verb);
  return evenSpelling(withoutEndings(infinitiveLike(word)));
};

const separatedIrregular = (word: string): string | undefined => {
  const [, prefix, rest = ""] = separated.exec(word) ?? [];
  const verb = irregular.get(rest);
  return prefix && verb ? prefix + verb : undefined;
};

const infinitiveLike = (word: string): string => {
  if (ownGe.test(word)) return word;
  const [, prefix = "", rest] = participle.exec(word) ?? [];
  if (rest) return prefix + (rest.endsWith("test") ? rest : rest.replace(/[dt]$/u, ""));
  return /^(?:be|her|ont|ver).{3,}[fgklmnprvw][dt]$/u.test(word) ? word.slice(0, -1) : word;
};

/** Endings in the order they are taken off, with how many letters must be left. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?<![sui])s$/u, 3],
  [/(?:heden|heid|ingen|ing|baar|lijke?|ness)$/u, 4],
  [/(?:tjes?|ly)$/u, 4],
  [/aar$/u, 5],
  [/(?<![ei])er$/u, 4],
  [/(?:en|ed)$/u, 3],
  [/e$/u, 3],
  [/(?<=[klmpw])t$/u, 4],
];

const withoutEndings = (word: string): string =>
  endings.reduce((left, [ending, least]) => {
    const shorter = left.replace(ending, "");
    return shorter.length >= least ? shorter : left;
  }, word);

/** One spelling for what open and closed syllables, doubling and final devoicing write differently. */
const evenSpelling = (stem: string): string =>
  stem
    .replace(/([aeou])\1/gu, "$1")
    .replace(/([b-df-hj-np-tv-z])\1$/u, "$1")
    .replace(/v$/u, "f")
    .replace(/z$/u, "s")
    .replace(/y$/u, "i");
