import type { Kind } from "../domain/capture.ts";
import { prefixOf } from "../domain/parse-capture.ts";

export interface ReadLine {
  readonly text: string;
  /** Local `hh:mm`. */
  readonly time?: string;
  readonly kind?: Kind;
}

/**
 * The first line of a note without its markup: check box, task marker, time stamp, a kind's prefix, links to their
 * visible text. What is left is literally what somebody wrote.
 */
export const readLine = (line: string): ReadLine => {
  const { time, rest } = readTime(plainText(line));
  const words = withoutTask(rest);
  // Behind a bullet only a prefix with a space sets a kind: "*word*" is emphasis there.
  const prefix = /^\S\s/.test(words) ? prefixOf(words) : undefined;
  const text = prefix?.rest || words;
  const kind = prefix?.rest ? prefix.kind : kindByLead(text);
  return { text, ...(time && { time }), ...(kind && { kind }) };
};

/** A line as a reader sees it: no task marker, links as their text, no block ids, embedded files or macros. */
export const plainText = (line: string): string =>
  withoutTask(
    line
      .replace(/!\[\[[^\][]{0,500}\]\]/g, "")
      .replace(/\[\[[^\][|]{0,500}\|([^\][]{0,500})\]\]/g, "$1")
      .replace(/\[\[([^\][]{0,500})\]\]/g, "$1")
      .replace(/!\[([^\][]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
      .replace(/\(\([\da-f-]{36}\)\)/g, "")
      .replace(/\{\{[^{}]{0,500}\}\}/g, "")
      .replace(/\s\^[a-z\d-]+$/i, ""),
  );

/** The time a heading or line begins with, and what is left; a span ("10:30-11:00") keeps its words. */
export const readTime = (text: string): { readonly time?: string; readonly rest: string } => {
  const [stamp, open = "", hours, minutes, half, close = "", after = ""] = stampPattern.exec(text) ?? [];
  if (stamp === undefined) return { rest: text };
  const time = `${clockHours(Number(hours), half)}:${String(minutes)}`;
  const isWhole = close === (closing.get(open) ?? "") && (after !== "" || stamp.length === text.length);
  return { time, rest: isWhole ? text.slice(stamp.length).trim() : text };
};

const stampPattern =
  /^(\*\*|__|\(|\[)?([01]?\d|2[0-3]):([0-5]\d)(?!\d)(?::[0-5]\d)?(?:\s?([ap])\.?m\b\.?)?(\*\*|__|\)|\])?(?:\s?(?:uur|u|h)\b)?((?:\s*[-–—:|])?\s+)?/i;

const closing: ReadonlyMap<string, string> = new Map([
  ["**", "**"],
  ["__", "__"],
  ["(", ")"],
  ["[", "]"],
]);

const clockHours = (hours: number, half: string | undefined): string => {
  const isAfternoon = half?.toLowerCase() === "p" && hours < 12;
  const isMidnight = half?.toLowerCase() === "a" && hours === 12;
  return String(isAfternoon ? hours + 12 : isMidnight ? 0 : hours).padStart(2, "0");
};

const withoutTask = (text: string): string =>
  text
    .trim()
    .replace(/^\[[ xX/<>!?*"-]\](?:\s+|$)/, "")
    .replace(/^(?:TODO|DONE|LATER|NOW|DOING|WAITING|CANCELLED|CANCELED|IN-PROGRESS)(?:\s+|$)/, "")
    .replace(/^\[#[A-C]\]\s+/, "")
    .trim();

/** "Idee: …" says what kind it is; the words stay in the text. */
const kindByLead = (text: string): Kind | undefined => {
  const lead = /^(\p{L}{3,12})\s?:/u.exec(text)?.[1]?.toLowerCase();
  return lead === undefined ? undefined : leads.get(lead);
};

const leads: ReadonlyMap<string, Kind> = new Map([
  ["idee", "idea"],
  ["idea", "idea"],
  ["vraag", "question"],
  ["question", "question"],
  ["inzicht", "insight"],
  ["insight", "insight"],
]);
