import * as v from "valibot";
import { localTime } from "../../domain/days.ts";
import type { Instant } from "../../domain/entity.ts";
import { cleanTags } from "../clean-tags.ts";
import type { ReadingPlace, Step } from "./found-record.ts";
import { foreignIdOf, maybeText, maybeTexts, readItem } from "./read-item.ts";
import { readInstant, type Moment } from "./read-moment.ts";
import type { JsonItem } from "./scan-json.ts";
import { zoneClock } from "./zone-clock.ts";

/** Entry by entry of a Day One export: its words on the day and at the time that its writer saw on the clock. */
export function* readDayOne(entries: readonly JsonItem[], place: ReadingPlace): Generator<Step> {
  const zones = new Map<string, ReturnType<typeof zoneClock>>();
  for (const item of entries) {
    const { line } = item;
    const entry = readItem(schema, item);
    if (!entry) {
      yield { why: "brokenRecord", line };
      continue;
    }
    const text = plainEntry(entry.text);
    const at = readInstant(entry.creationDate);
    const zone = entry.timeZone;
    if (!zones.has(zone)) zones.set(zone, zone === "" ? undefined : zoneClock(zone));
    const moment = at && (zones.get(zone)?.(at) ?? hereAt(at, place));
    if (text === "") yield { why: "emptyRecord", line };
    else if (!moment) yield { why: "noDay", line };
    else {
      if (!zones.get(zone)) yield { why: "unknownZone", line };
      yield { line, text, ...moment, tags: cleanTags(entry.tags), ...foreignIdOf(entry.uuid) };
    }
  }
}

const schema = v.object({
  uuid: maybeText,
  creationDate: maybeText,
  timeZone: maybeText,
  text: maybeText,
  tags: maybeTexts,
});

const hereAt = (at: Instant, { localDay }: ReadingPlace): Moment => {
  const { day, utcOffset } = localDay(at);
  return { day, time: localTime(at, utcOffset) };
};

/**
 * Day One writes its entries as Markdown: a backslash before marks that somebody typed, a title as a heading, and a link to
 * each picture, which is not here.
 */
const plainEntry = (markdown: string): string =>
  markdown
    .replace(/!\[[^\]\n]{0,200}\]\(dayone-moment:[^)\s]{0,300}\)/g, "")
    .replace(/^#{1,6}[ \t]+/gm, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
