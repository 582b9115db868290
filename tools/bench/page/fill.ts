import { ulid } from "ulid";
import { browserJournal } from "../../../browser/browser-journal.ts";
import { scanSensitivity } from "../../../shared/domain/sensitivity/scan-sensitivity.ts";
import type { Capture } from "../../../shared/domain/capture.ts";
import type { Domain } from "../../../shared/domain/entity.ts";
import { ok } from "../../../shared/result.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { openDatabase } from "../../../shared/store/schema.ts";
import { systemClock } from "../../../shared/store/system-clock.ts";
import { createUlidIds } from "../../../shared/store/ulid-ids.ts";
import { keepThemesOfTags } from "../../../shared/usecases/keep-tag-themes.ts";
import { newCapture } from "../../../shared/usecases/new-capture.ts";
import { stemsOf } from "../../../shared/domain/stems.ts";
import { makeNotes } from "../corpus/make-notes.ts";
import { openRawNotes, rawRow } from "./raw-notes.ts";

/** So many notes in one transaction. */
const portion = 2_000;

const domains: readonly Domain[] = ["govern", "organise", "execute", "maintain"];

/**
 * Fills an empty notebook with the corpus, through the store itself: with stamps, counters, segments, and themes from
 * tags that each have a domain. Beside it the same notes stand in a raw database.
 */
export const fill = async (count: number): Promise<void> => {
  const needs = { clock: systemClock, ids: createUlidIds() };
  const store = openStore({ ...needs, name: "cirkel", journal: browserJournal(), loadSearch });
  const archive = await store.archive();
  const raw = await openRawNotes("bench-raw");
  const tags = new Set<string>();
  const notes = makeNotes(count);
  for (let from = 0; from < count; from += portion) {
    const captures = await Promise.all(notes.slice(from, from + portion).map(captureOf));
    for (const capture of captures) Object.keys(capture.tags).forEach((tag) => tags.add(tag));
    await store.write<null, never>(async () => {
      await archive.put("captures", captures);
      return ok(null);
    });
    await raw.bulkPut(captures.map(rawRow));
  }
  await store.write<null, never>(async () => {
    await keepThemesOfTags({ ...needs, store }, archive, tags);
    for (const [at, theme] of (await store.themes.all()).entries())
      await store.themes.put({ ...theme, domains: { [domains[at % domains.length] ?? "govern"]: true } });
    return ok(null);
  });
  raw.close();
  store.close();
  await fillTerms();
};

/** An id tells when its note was made, as it does for somebody who made them one by one. */
const captureOf = async ({ text, madeAt, kind }: ReturnType<typeof makeNotes>[number]): Promise<Capture> => {
  const ids = { next: <Type extends string>(type: Type) => `${type}:${ulid(Date.parse(madeAt))}` as const };
  const made = { text, kind, madeAt, surface: "browser" } as const;
  return newCapture({ clock: systemClock, ids, language: async () => "nl", scan: scanSensitivity }, made);
};

/** At most this many stems of a note are indexed: its rarest ones, as in shared/store/terms.ts. */
const mostStems = 8;

/** What recall looks into, which the product would make in portions of 1,000 after each question. */
const fillTerms = async (): Promise<void> => {
  const database = openDatabase("cirkel");
  const stems = (await database.captures.toArray()).map(({ id, text }) => ({ id, stems: stemsOf(text) }));
  const counts = new Map<string, number>();
  for (const { stems: own } of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarest = (own: readonly string[]): readonly string[] =>
    own.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, mostStems);
  const rows = stems.map((one) => ({ id: one.id, stems: rarest(one.stems) }));
  for (let from = 0; from < rows.length; from += portion)
    await database.terms.bulkPut(rows.slice(from, from + portion));
  const indexed = new Map<string, number>();
  for (const row of rows) for (const stem of row.stems) indexed.set(stem, (indexed.get(stem) ?? 0) + 1);
  await database.stems.bulkPut([...indexed].map(([stem, count]) => ({ stem, count })));
  database.close();
};

const loadSearch = () => import("../../../shared/store/search.ts");
