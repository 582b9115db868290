import type { Kind } from "../domain/capture.ts";
import { prefixOf } from "../domain/parse-capture.ts";

export interface ReadLine {
  readonly text: string;
  readonly time?: string;
  readonly kind?: Kind;
}

/**
 * The words of one bullet or paragraph without its markup: check box, task marker, time stamp, links to their visible
 * text, HTML comments and block ids. What is left is literally what somebody wrote.
 */
export const readLine = (line: string): ReadLine => {
  const bare = plainText(line)
    .replace(/^\[[ xX/-]\]\s+/, "")
    .replace(/^(?:TODO|DONE|LATER|NOW|DOING|WAITING|CANCELLED)\s+/, "")
    .trim();
  const stamped =
    /^(?:\*\*|__)?\(?([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?\)?(?:\*\*|__)?(?:\s*[-–—:])?\s+(.*)$/s.exec(bare);
  const time = stamped && `${String(stamped[1]).padStart(2, "0")}:${String(stamped[2])}`;
  const words = stamped?.[3] ?? bare;
  const prefix = prefixOf(words);
  const text = prefix && prefix.rest !== "" ? prefix.rest : words;
  const kind = prefix && prefix.rest !== "" ? prefix.kind : kindByLead(text);
  return { text: text.trim(), ...(time && { time }), ...(kind && { kind }) };
};

/** A line with links, comments and Logseq block ids reduced to what a reader sees. */
export const plainText = (line: string): string =>
  line
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/!?\[\[([^\]|]*)\|([^\]]*)\]\]/g, "$2")
    .replace(/!?\[\[([^\]]*)\]\]/g, "$1")
    .replace(/\(\([\da-f-]{36}\)\)/g, "")
    .replace(/\s\^[\w-]+$/, "")
    .trim();

/** "Idee: …" says what kind it is; the words stay in the text. */
const kindByLead = (text: string): Kind | undefined => {
  const lead = /^(\p{L}+)\s*:/u.exec(text)?.[1]?.toLowerCase();
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
