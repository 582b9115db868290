import { Dexie } from "dexie";
import type { CaptureId } from "../domain/capture.ts";
import type { Theme } from "../domain/theme.ts";
import type { CounterTally } from "./counters.ts";
import { membersOf } from "./members.ts";
import type { CirkelDatabase } from "./schema.ts";

/**
 * Which of these notes something happened to since they were added: a change gave them a row of stamps, and a theme one
 * of members. Their ids rise with time, so that all lie in one stretch in which hardly anything else does.
 */
export const touchedSince = async (
  { members, stamps }: CirkelDatabase,
  fresh: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const [first, last] = [...fresh].reduce<readonly [string, string]>(
    ([least, most], id) => [id < least ? id : least, id > most ? id : most],
    ["\uffff", ""],
  );
  if (first > last) return new Set();
  const [changed, placed] = await Promise.all([
    stamps.where("id").between(first, last, true, true).primaryKeys(),
    members.where("[captureId+themeId]").between([first, Dexie.minKey], [last, Dexie.maxKey], true, true).primaryKeys(),
  ]);
  return new Set([...changed, ...placed.map(([captureId]) => captureId)]);
};

/** Counts what notes come into accepted themes for; those that are in none so far counted as loose, which needs no look. */
export const countPlaced = async (
  counters: CounterTally,
  changed: readonly { readonly before: Theme | undefined; readonly after: Theme }[],
  isInNone: (captureId: CaptureId) => boolean,
): Promise<void> => {
  const placed = new Map<string, Theme[]>();
  const others = new Set<string>();
  for (const { before, after } of changed) {
    const old = new Set(membersOf(before));
    // The ids of a theme's notes; Object.keys forgets what they are.
    for (const id of membersOf(after) as readonly CaptureId[]) {
      if (old.has(id)) continue;
      if (!isInNone(id)) others.add(id);
      else if (placed.has(id)) placed.get(id)?.push(after);
      else placed.set(id, [after]);
    }
  }
  await counters.touch(others);
  for (const themes of placed.values()) {
    const domains = new Set(themes.flatMap((theme) => Object.keys(theme.domains)));
    counters.moved(
      [...themes.map(({ id }) => `theme:${id}`), ...[...domains].map((domain) => `domain:${domain}`)],
      domains.size > 0 ? ["loose"] : [],
    );
  }
};
