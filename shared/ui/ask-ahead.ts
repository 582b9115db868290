import type { CoreApi } from "../messages/core-api.ts";
import type { App } from "./app-context.ts";
import { isFiltered } from "./now/note-filter.ts";
import { firstPage } from "./now/use-timeline.ts";

/** More notes than a window shows at first. */
const firstNotes = 16;

interface Asked {
  /** The core with these answers at hand. */
  readonly api: CoreApi;
  /** When all are there, or failed: whoever draws then draws once. */
  readonly answered: Promise<unknown>;
}

/** Asks what the room Now will ask, before there is a screen. Each answer is given once, and none after a change. */
export const askAhead = (api: CoreApi, onChanged: App["onChanged"]): Asked => {
  const overview = ahead(api.overview());
  const timeline = api.timeline({}, firstPage);
  const entries = ahead(timeline);
  const notes = ahead(timeline.then((all) => readFirst(api, all)));
  const stop = onChanged(({ changes }) => {
    if (changes.every(({ table }) => table === "health")) return;
    for (const { drop } of [overview, entries, notes]) drop();
    stop();
  });
  return {
    answered: Promise.allSettled([overview.asked, notes.asked]),
    api: {
      ...api,
      overview: () => overview.take() ?? api.overview(),
      timeline: (filter, newest) =>
        (newest === firstPage && !isFiltered(filter) ? entries.take() : undefined) ?? api.timeline(filter, newest),
      notes: async (ids) => {
        const read = await notes.take();
        const views = ids.flatMap((id) => read?.get(id) ?? []);
        return views.length === ids.length ? views : api.notes(ids);
      },
    },
  };
};

const readFirst = async (api: CoreApi, entries: Awaited<ReturnType<CoreApi["timeline"]>>) => {
  const views = await api.notes(entries.slice(0, firstNotes).map(({ id }) => id));
  return new Map(views.map((view) => [view.capture.id, view] as const));
};

/** An answer that waits to be taken. */
const ahead = <T>(asked: Promise<T>) => {
  let waiting: Promise<T> | undefined = asked;
  const drop = (): void => {
    waiting = undefined;
  };
  // Whoever takes it hears of what went wrong.
  asked.catch(() => undefined);
  return {
    asked,
    drop,
    take: () => {
      const taken = waiting;
      drop();
      return taken;
    },
  };
};
