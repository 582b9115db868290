import type { Capture } from "../../domain/capture.ts";

/** A working day, for "three days lost". */
const minutesPerDay = 480;

/** The minutes that a note says were spent or lost; undefined when it names no duration. A day counts as eight hours. */
export const minutesIn = ({ text }: Pick<Capture, "text">): number | undefined => minutesInText(text);

/** The minutes that a passage names, added up; undefined when it names none. */
export const minutesInText = (text: string): number | undefined => {
  const total = durations.reduce(
    (sum, { pattern, minutes }) =>
      [...text.matchAll(pattern)].reduce((inner, match) => inner + countOf(match[1]) * minutes, sum),
    0,
  );
  return total > 0 ? Math.round(total) || 1 : undefined;
};

const number =
  "(\\d+(?:[.,]\\d+)?|een|één|twee|drie|vier|vijf|zes|tien|anderhalf|anderhalve|half|halve|one|two|three|four|five|six|ten|a|an|half an)";
const unit = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${number}[ -]?(?:${words})(?![\\p{L}])`, "giu");

const durations: readonly { readonly pattern: RegExp; readonly minutes: number }[] = [
  { pattern: unit("minuten|minuut|minutes|minute|min"), minutes: 1 },
  { pattern: unit("uren|uur|hours|hour|hrs|u|h"), minutes: 60 },
  { pattern: unit("werkdagen|dagen|dag|days|day"), minutes: minutesPerDay },
  { pattern: unit("seconden|seconds|sec|s"), minutes: 1 / 60 },
  { pattern: /(?<!\p{L})kwartier(?!\p{L})()/giu, minutes: 15 },
  { pattern: /(?<!\p{L})quarter of an hour(?!\p{L})()/giu, minutes: 15 },
];

const words: ReadonlyMap<string, number> = new Map([
  ["twee", 2],
  ["two", 2],
  ["drie", 3],
  ["three", 3],
  ["vier", 4],
  ["four", 4],
  ["vijf", 5],
  ["five", 5],
  ["zes", 6],
  ["six", 6],
  ["tien", 10],
  ["ten", 10],
  ["anderhalf", 1.5],
  ["anderhalve", 1.5],
  ["half", 0.5],
  ["halve", 0.5],
  ["half an", 0.5],
]);

const countOf = (text = ""): number =>
  words.get(text.toLowerCase()) ?? (/\d/.test(text) ? Number(text.replace(",", ".")) : 1);
