/** A working day in minutes: "drie dagen verkeerd gebouwd" is three working days, not three times 24 hours. */
const minutesPerDay = 480;

/** Units of time in both languages, in minutes. Weeks and longer are left out: they tell how long something lasted. */
const units: readonly { readonly words: string; readonly minutes: number }[] = [
  { words: "seconden|seconde|seconds|second|secs?", minutes: 1 / 60 },
  { words: "minuutjes|minuten|minuut|minutes|minute|mins?", minutes: 1 },
  { words: "kwartiertje|kwartier|quarters? of an hour", minutes: 15 },
  { words: "halfuurtje|halfuur", minutes: 30 },
  { words: "uurtjes|uurtje|uren|uur|hours|hour|hrs?", minutes: 60 },
  { words: "dagdelen|dagdeel|ochtend|middag|morning|afternoon", minutes: minutesPerDay / 2 },
  { words: "werkdagen|werkdag|dagen|dag|days|day", minutes: minutesPerDay },
];

/** Letters that stand for a unit, only right after digits: "40s", "2h". */
const letters: ReadonlyMap<string, number> = new Map([
  ["s", 1 / 60],
  ["m", 1],
  ["u", 60],
  ["h", 60],
]);

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "0.5": "half an|half a|een half|een halve|half|halve",
    "1": "een hele|de hele|hele|a whole|the whole|whole|all|een|één|one|an|a",
    "1.5": "anderhalve|anderhalf|one and a half",
    "2": "twee|two",
    "2.5": "tweeënhalf|tweeënhalve|two and a half",
    "3": "drie|three",
    "4": "vier|four",
    "5": "vijf|five",
    "6": "zes|six",
    "7": "zeven|seven",
    "8": "acht|eight",
    "9": "negen|nine",
    "10": "tien|ten",
    "15": "vijftien|fifteen",
    "20": "twintig|twenty",
    "30": "dertig|thirty",
    "40": "veertig|forty",
    "45": "vijfenveertig|forty-five",
  }).flatMap(([value, words]) => words.split("|").map((word) => [word, Number(value)] as const)),
);

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");
const number = `\\d+(?:[.,]\\d+)?|${longestFirst(numbers.keys())}`;
const unitWords = longestFirst(units.flatMap(({ words }) => words.split("|")));

/** "3x een kwartier", "2 à 3 uur", "an hour and a half", "40s". The first of a range counts: never more than was said. */
export const durationPattern = new RegExp(
  `(?<![\\p{L}\\d:,.])(?:(?<times>${number})\\s?(?:x|×|keer|maal|times)\\s?)?` +
    `(?:(?<amount>${number})(?<range>\\s?(?:-|–|à|tot|of|to|or)\\s?(?:${number}))?[\\s-]?)?` +
    `(?:(?<unit>${unitWords})|(?<letter>(?<=\\d\\s?)[smuh]))(?![\\p{L}\\d])(?<extra>\\s(?:and a half|en een half))?`,
  "giu",
);

/** One hour and a half as people type it in one go: "1u30", "1h30m". */
export const hoursAndMinutes =
  /(?<![\p{L}\d])(?<hours>\d{1,2})\s?[uh]\s?(?<minutes>[0-5]\d)\s?m?(?:in)?(?![\p{L}\d])/giu;

/** The minutes of one unit; NaN for a word that is none. */
export const minutesPer = (unit: string): number =>
  units.find(({ words }) => new RegExp(`^(?:${words})$`, "iu").test(unit))?.minutes ??
  letters.get(unit.toLowerCase()) ??
  Number.NaN;

/** Whether a unit is as long as a working day, or half of one. */
export const isDayLong = (unit: string): boolean => minutesPer(unit) >= minutesPerDay / 2;

/** The value of a number in digits or words. */
export const valueOf = (written: string): number =>
  numbers.get(written.toLowerCase()) ?? Number(written.replace(",", "."));
