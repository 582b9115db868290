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

  const readDeleted = async (): Promise<ReadonlySet<string>> =>
    new Set(await database.captures.where("deletedAt").above("").primaryKeys());
  /** These are all notes after `before` up to and with `until`. */
  const compare = async (
    ids: readonly string[],
    gone: ReadonlySet<string>,
    before: string,
    until: string,
  ): Promise<void> => {
    const indexed = await database.terms.where(":id").between(before, until, false, true).primaryKeys();
    const present = new Set(ids.filter((id) => !gone.has(id)));
    const known = new Set(indexed);
    for (const id of present) if (!known.has(id)) stale.add(id);
    for (const id of known) if (!present.has(id)) stale.add(id);
  };

  return {
    atTheNewest: async () => {
      if (isNewestSeen) return;
      const [ids, gone] = await Promise.all([
        database.captures.orderBy(":id").reverse().limit(portion).primaryKeys(),
        readDeleted(),
      ]);
      const isAll = ids.length < portion;
      // The oldest of these only says where the others are.
      await compare(isAll ? ids : ids.slice(0, -1), gone, isAll ? "" : (ids.at(-1) ?? ""), last);
      isNewestSeen = true;
      isWhole = isAll;
    },
    atTheRest: async () => {
      // What is deleted from now on is told.
      const gone = await readDeleted();
      let before = "";
      while (!isWhole) {
        const ids = await database.captures.where(":id").above(before).limit(portion).primaryKeys();
        isWhole = ids.length < portion;
        const until = isWhole ? last : (ids.at(-1) ?? last);
        await compare(ids, gone, before, until);
        before = until;
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
