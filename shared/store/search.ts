import type MiniSearch from "minisearch";
import type { Capture } from "../domain/capture.ts";
import type { Records } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Search by the beginnings of words. The index is built at the first search and patched before each later one. */
export const createSearch = (
  captures: Records<Capture>,
  feed: ChangeFeed,
): ((typed: string) => Promise<ReadonlySet<string>>) => {
  const stale = new Set<string>();
  let upToDate: Promise<MiniSearch<Entry>> | undefined;
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      if (table !== "captures") continue;
      if (ids) ids.forEach((id) => stale.add(id));
      else upToDate = undefined;
    }
  });

  /** One after the other: a search never sees an index that an earlier one is still patching. */
  const bringUpToDate = async (before: typeof upToDate): Promise<MiniSearch<Entry>> => {
    if (!before) {
      stale.clear();
      return buildIndex(captures);
    }
    const index = await before;
    const ids = [...stale];
    stale.clear();
    const changed = await captures.many(ids);
    for (const id of ids) if (index.has(id)) index.discard(id);
    index.addAll(changed.map(toEntry));
    return index;
  };

  return async (typed) => {
    const asked = bringUpToDate(upToDate);
    upToDate = asked;
    // An index that could not be read is made anew at the next search.
    asked.catch(() => {
      if (upToDate === asked) upToDate = undefined;
    });
    const index = await asked;
    return new Set(index.search(typed).map(({ id }: { id: unknown }) => String(id)));
  };
};

const buildIndex = async (captures: Records<Capture>): Promise<MiniSearch<Entry>> => {
  const { default: MiniSearchIndex } = await import("minisearch");
  const index = new MiniSearchIndex<Entry>({
    fields: ["text"],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 1 : 0), combineWith: "AND" },
  });
  await index.addAllAsync((await captures.all()).map(toEntry));
  return index;
};

const toEntry = ({ id, text, deepening, context }: Capture): Entry => ({
  id,
  text: [
    text,
    ...Object.values(deepening).map(({ answer }) => answer),
    context?.label,
    context?.branch,
    context?.copied,
  ].join("\n"),
});

const fold = (term: string): string => term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
