import type { CirkelDatabase } from "./schema.ts";

/** So many keys are looked at in one go: a longer list would hold up the window. */
const portion = 1_000;

/** Finds where the index of stems does not fit the notes: what happened while no window listened. */
export interface TermLook {
  /** The newest notes, once: what was made just before is among them. */
  atTheNewest(): Promise<void>;
  /** All others, portion after portion. */
  atTheRest(): Promise<void>;
  /** Whether all notes were looked at. */
  isWhole(): boolean;
  /** What was seen no longer holds. */
  again(): void;
}

/** A look at the keys alone; the ids of notes that have to be indexed or dropped are added to `stale`. */
export const createTermLook = (database: CirkelDatabase, stale: Set<string>): TermLook => {
  let isNewestSeen = false;
  let isWhole = false;

  const compare = async (ids: readonly string[], from: string, until: string): Promise<void> => {
    const [indexed, deleted] = await Promise.all([
      database.terms.where(":id").between(from, until, true, true).primaryKeys(),
      database.captures.where("deletedAt").above("").primaryKeys(),
    ]);
    const gone = new Set<string>(deleted);
    const present = new Set(ids.filter((id) => !gone.has(id)));
    const known = new Set(indexed);
    for (const id of present) if (!known.has(id)) stale.add(id);
    for (const id of known) if (!present.has(id)) stale.add(id);
  };

  return {
    atTheNewest: async () => {
      if (isNewestSeen) return;
      const ids = await database.captures.orderBy(":id").reverse().limit(portion).primaryKeys();
      const isAll = ids.length < portion;
      await compare(ids, isAll ? "" : (ids.at(-1) ?? ""), last);
      isNewestSeen = true;
      isWhole = isAll;
    },
    atTheRest: async () => {
      let from = "";
      while (!isWhole) {
        const ids = await database.captures.where(":id").above(from).limit(portion).primaryKeys();
        isWhole = ids.length < portion;
        const until = isWhole ? last : (ids.at(-1) ?? last);
        await compare(ids, from, until);
        from = until;
      }
    },
    isWhole: () => isWhole,
    again: () => {
      isNewestSeen = false;
      isWhole = false;
    },
  };
};

/** After every id. */
const last = "\uffff";
