import type { CaptureId } from "../domain/capture.ts";
import { localTime } from "../domain/days.ts";
import type { filterNotes } from "./filter-notes.ts";
import type { Needs } from "./needs.ts";

/** Ids and days of the notes that pass the filter, newest first. What filters is loaded when there is a filter. */
export const listTimeline =
  ({ store }: Pick<Needs, "store">): ReturnType<typeof filterNotes> =>
  async (filter, newest) =>
    Object.values(filter).some((part) => part !== undefined)
      ? (await import("./filter-notes.ts")).filterNotes({ store })(filter, newest)
      : store.captures.timeline(newest);

/** The notes themselves, with the names of their themes. */
export const viewNotes =
  ({ store }: Pick<Needs, "store">) =>
  async (ids: readonly CaptureId[]) => {
    const [captures, named] = await Promise.all([store.captures.many(ids), store.themes.named(ids)]);
    return captures.map((capture) => ({
      capture,
      time: localTime(capture.createdAt, capture.utcOffset),
      themes: named.get(capture.id) ?? [],
    }));
  };
