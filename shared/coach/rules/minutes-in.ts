import type { Capture } from "../../domain/capture.ts";
import { durationPattern, hoursAndMinutes, isDayLong, minutesPer, valueOf } from "./durations.ts";

/**
 * The minutes a note says were spent or lost, rounded; undefined when it names no duration. The answers below the note
 * are read only when its own text names none. A day counts as 8 hours; an idea tells of time to come, so it has none.
 */
export const minutesIn = ({
  kind,
  text,
  deepening,
}: Pick<Capture, "kind" | "text" | "deepening">): number | undefined => {
  if (kind === "idea") return undefined;
  const answers = Object.values(deepening).map(({ answer }) => answer);
  return minutesInText(text) ?? minutesInText(answers.join("\n"));
};

/** The minutes that a passage names, added up and rounded; undefined when it names less than half a minute. */
export const minutesInText = (text: string): number | undefined => {
  const total = text
    .replace(/i\.\s?p\.\s?v\./giu, "ipv")
    .split(/(?<=[.!?;])\s+|\n/u)
    .map((sentence) => sentence.split(comparison)[0] ?? "")
    .reduce((sum, said) => sum + minutesInSentence(said), 0);
  return total >= 0.5 ? Math.round(total) : undefined;
};

/** What stands after "instead of" is what was not spent. */
const comparison =
  /(?<!\p{L})(?:ipv|in plaats van|instead of|rather than|versus|vs|dan (?:anders|eerst|normaal|vroeger)|(?<!(?:more|less|fewer|longer) )than)(?!\p{L})/iu;

const minutesInSentence = (sentence: string): number => {
  let total = 0;
  const rest = sentence.replace(hoursAndMinutes, (_, hours: string, minutes: string) => {
    total += Number(hours) * 60 + Number(minutes);
    return " ";
  });
  for (const match of rest.matchAll(durationPattern)) {
    const { times = "1", amount, range, unit, letter = "", extra } = match.groups ?? {};
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length);
    // "kwartier weg" has no number; "dag" or "uur" without one is no duration.
    if (amount === undefined && !/^(?:kwartier|halfuur|uurtje)/iu.test(unit ?? "")) continue;
    if (isClockTime(before, { amount, unit, range }) || isRate(before, after) || isElsewhere(before, after)) continue;
    if (unit && isDayLong(unit) && lasted.test(rest)) continue;
    const value = valueOf(amount ?? "1") + (extra ? 0.5 : 0);
    total += valueOf(times) * value * minutesPer(unit ?? letter);
  }
  return total;
};

/** "om 10 uur", "10.30 uur", "van 9 tot 10 uur". */
const isClockTime = (
  before: string,
  { amount = "", unit = "", range }: { readonly [part in "amount" | "unit" | "range"]?: string | undefined },
): boolean =>
  /^uur$/iu.test(unit) &&
  (/^\d{1,2}\.[0-5]\d$/u.test(amount) ||
    /(?<!\p{L})(?:om|tot|vanaf|rond|sinds)\s+$/iu.test(before) ||
    (range !== undefined && /(?<!\p{L})(?:van|tussen)\s+$/iu.test(before)));

/** "2 hours a week", "elke 2 dagen", "once a day": how often, not how long. */
const isRate = (before: string, after: string): boolean =>
  /^\s*(?:per|elke|iedere|each|every|an?)\s+(?:werk)?(?:uur|dag|week|maand|hour|day|month|sprint)(?!\p{L})/iu.test(
    after,
  ) ||
  /(?<!\p{L})(?:per|elke|iedere|each|every|once|twice|times|keer|uur|hours?|minuten|minutes?|min)\s+$/iu.test(before);

/** "drie dagen geleden", "binnen 2 dagen", "op een dag": when, not how long. */
const isElsewhere = (before: string, after: string): boolean =>
  /^\s*(?:geleden|ago|later|eerder|earlier|oud|old)(?!\p{L})/iu.test(after) ||
  /(?<!\p{L})(?:binnen|within|op)\s+$/iu.test(before);

/** Days of waiting say how long something lay still, not how much work it took. */
const lasted = /(?<!\p{L})(?:ge)?(?:wacht|wait|duur|lag |took until)/iu;
