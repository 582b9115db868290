import type { CirkelDatabase } from "./schema.ts";

interface Since {
  /** A run of ids without gaps, in which all that came are. */
  readonly among: readonly string[];
  readonly came: ReadonlySet<string>;
  readonly went: readonly string[];
}

/** The notes that are there, oldest first. The index without deleted notes takes twice as long to walk through. */
export const presentIds = async ({ captures }: CirkelDatabase): Promise<readonly string[]> => {
  const [ids, deleted] = await Promise.all([captures.toCollection().primaryKeys(), deletedIds(captures)]);
  return ids.filter((id) => !deleted.has(id));
};

/**
 * Which notes came and went since these were all. Ids sort by time, so what came mostly stands after all others; when
 * counting says that it does, nobody reads the ids of all notes, which takes seconds where there are many.
 */
export const notesSince = async (database: CirkelDatabase, known: readonly string[]): Promise<Since> => {
  const { captures } = database;
  const last = known.reduce((latest, id) => (id > latest ? id : latest), "");
  const [deleted, later, count] = await Promise.all([
    deletedIds(captures),
    captures.where("id").above(last).primaryKeys(),
    captures.count(),
  ]);
  const isDeleted = (id: string): boolean => deleted.has(id);
  const gone = known.filter(isDeleted);
  if (known.length - gone.length + new Set([...later, ...deleted]).size === count)
    return { among: later, came: new Set(later.filter((id) => !isDeleted(id))), went: gone };

  const among = await presentIds(database);
  const [before, now] = [new Set(known), new Set(among)];
  return { among, came: new Set(among.filter((id) => !before.has(id))), went: known.filter((id) => !now.has(id)) };
};

const deletedIds = async (captures: CirkelDatabase["captures"]): Promise<ReadonlySet<string>> =>
  new Set<string>(await captures.where("deletedAt").above("").primaryKeys());
