import { foldText } from "../../domain/quote.ts";
import { monthOfWord } from "./month-words.ts";
import { numberOfWord } from "./number-words.ts";

/** The figures and dates that a text states, folded so that "3x" and "drie keer", "11/2" and "2 november" can be compared. */
export interface Facts {
  /** As numbers, "1,5" and "1.5" alike. */
  readonly numbers: ReadonlySet<string>;
  /** Day and month, as `mm-dd`. */
  readonly dates: ReadonlySet<string>;
}

const months = [...monthOfWord.keys()].join("|");

const dayFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(?<day>\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?: of)? (?<month>${months})(?!\p{L})`,
  "gu",
);
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(?<month>${months})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}])`,
  "gu",
);
const isoDay = /(?<!\d)\d{4}-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;
/** Day first, as in Europe. */
const shortDay = /(?<![\d.,/-])(?<day>\d{1,2})[/-](?<month>\d{1,2})(?:[/-]\d{2,4})?(?![\d/-])/gu;

/** What a text states; a date is no number beside. */
export const factsIn = (text: string): Facts => {
  const dates = new Set<string>();
  let rest = foldText(text);
  for (const pattern of [isoDay, dayFirst, monthFirst, shortDay]) {
    rest = rest.replace(pattern, (whole: string, ...given: readonly unknown[]) => {
      // The groups come last.
      const { day = "", month = "" } = given.at(-1) as Readonly<Record<string, string>>;
      const at = monthOfWord.get(month) ?? Number(month);
      if (at < 1 || at > 12 || Number(day) > 31) return whole;
      dates.add(`${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`);
      return " ";
    });
  }
  const digits = rest.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const words = rest.match(/\p{L}+/gu)?.flatMap((word) => numberOfWord.get(word) ?? []) ?? [];
  return { numbers: new Set([...digits.map(asNumber), ...words.map(String)]), dates };
};

/** "1.000" and "1,000" are a thousand, "1,5" and "1.5" one and a half. */
const asNumber = (digits: string): string => {
  const plain = digits.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", ".");
  return String(Number.isNaN(Number(plain)) ? digits : Number(plain));
};
