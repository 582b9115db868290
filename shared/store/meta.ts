import type { PromiseExtended } from "dexie";
import type { KeptIndex } from "./open-index.ts";
import type { CirkelDatabase } from "./schema.ts";

/** What a database knows of itself, beside the records. */
export interface Meta {
  /** This device's own name in stamps and in the journal: made once with the database. */
  readonly device: string;
  /** The last stamp that was given or seen. */
  readonly clock: string;
  /** The epoch of the records: see `Journal.epoch`. */
  readonly epoch: string;
  /** Notes that came back from the journal, until the person has read so. */
  readonly returned: number;
  /** Notes whose `Follow` was not done yet. */
  readonly unfollowed: readonly string[];
  /** Records that were erased, each with the stamp since when: what is older may still stand in the journal. */
  readonly scrub: readonly (readonly [id: string, stamp: string])[];
  /** The index of words for search: derived, and gone with the first record that is erased. */
  readonly words: KeptIndex | undefined;
}

/** One value, or what it is while nobody wrote it. */
export const readMeta = async <Key extends keyof Meta>(
  database: CirkelDatabase,
  key: Key,
  otherwise: Meta[Key],
): Promise<Meta[Key]> => {
  const row = await database.meta.get(key);
  // Written by `writeMeta` alone, which the compiler holds to the same table.
  return row ? (row.value as Meta[Key]) : otherwise;
};

export type Origin = Pick<Meta, "device" | "clock" | "epoch" | "unfollowed">;

/** What every write needs of them, in one look: each costs a turn of the database. */
export const readOrigin = async (database: CirkelDatabase): Promise<Origin> => {
  const rows = await database.meta.bulkGet(["device", "clock", "epoch", "unfollowed"]);
  const written = Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value] as const] : [])));
  return { device: "", clock: "", epoch: "", unfollowed: [], ...(written as Partial<Origin>) };
};

export const writeMeta = <Key extends keyof Meta>(
  database: CirkelDatabase,
  key: Key,
  value: Meta[Key],
): PromiseExtended<unknown> => database.meta.put({ key, value });

/**
 * Adds records whose older changes have to be taken out of every copy, each with the stamp since when. A row of its own:
 * one list of all would be read and written anew with each portion of an import that is undone.
 */
export const rememberErased = (
  database: CirkelDatabase,
  erased: Meta["scrub"],
): readonly PromiseExtended<unknown>[] => [
  // The index of words may know some of theirs.
  database.meta.delete("words"),
  database.meta.put({ key: `scrub/${crypto.randomUUID()}`, value: erased }),
];

/** `scrub` and everything that begins with `scrub/`: `0` comes right after the slash. */
export const erasedRows = ({ meta }: CirkelDatabase) => meta.where("key").between("scrub", "scrub0");
