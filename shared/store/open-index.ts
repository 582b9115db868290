import type { Capture, CaptureId } from "../domain/capture.ts";
import type { IndexContent } from "./index-content.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { noteKey, type NoteKey } from "./note-key.ts";
import { notesSince, presentIds } from "./notes-since.ts";
import type { CaptureRow, CirkelDatabase } from "./schema.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/** An index as it is kept in its database, with the stamp of the records it was made of. */
export interface KeptIndex extends IndexContent {
  readonly format: typeof format;
  readonly stamp: string;
}

export interface IndexNeeds {
  readonly database: CirkelDatabase;
  /** Notes that are read at once; between two portions others get their turn. */
  readonly portion: number;
  /** Whether it is kept in the database for the next window. */
  readonly keeping: "kept" | "made anew";
  /** Told when notes that nobody told of turned out to be other than the kept index said. */
  readonly onMended: () => void;
}

export interface OpenIndex {
  /** These notes changed; without ids, all of them may have. */
  changed(ids?: readonly string[]): void;
  /** Newest first. */
  search(typed: string): Promise<readonly NoteKey[]>;
}

/** Raise it when words are found in another way, or kept in another form. */
const format = 2;

/** So often an index is looked through again when something changed while it was. */
const mostRounds = 3;

/**
 * The index of one database, opened at the first search. What was kept of it is never trusted: with the stamp of the
 * records it is used as it is; else new notes come in and deleted ones go before the first answer, and all others are
 * looked through after it.
 */
export const openIndex = ({ database, portion, keeping, onMended }: IndexNeeds): OpenIndex => {
  const stale = new Set<string>();
  const inTurn = oneByOne();
  let mayUseKept = keeping === "kept";
  let opened: Promise<WordIndex> | undefined;
  let patched: Promise<void> = Promise.resolve();

  const take = async (
    index: WordIndex,
    ids: readonly string[],
    isWanted: (id: string) => boolean,
  ): Promise<boolean> => {
    let isOther = false;
    for (let end = ids.length; end > 0; end -= portion) {
      const some = ids.slice(Math.max(0, end - portion), end);
      const wanted = some.filter(isWanted);
      if (wanted.length === 0) continue;
      // One portion after the other, so that no more than one is in memory.
      await inTurn(async () => {
        const rows = await readRows(database, some, wanted);
        for (const row of rows) isOther = putRow(index, row.id, row) || isOther;
      });
    }
    return isOther;
  };

  const open = async (): Promise<WordIndex> => {
    stale.clear();
    patched = Promise.resolve();
    const [stamp, found] = await Promise.all([
      readStamp(database),
      mayUseKept ? readMeta(database, "words", undefined) : undefined,
    ]);
    mayUseKept = keeping === "kept";
    const kept = found?.format === format ? found : undefined;
    const index = createWordIndex(kept);
    if (kept?.stamp === stamp) return index;
    const { among, came, went } = await notesSince(database, index.ids());
    // What is found is shown as it is: nobody after this looks whether a note is still there.
    went.forEach((id) => index.drop(id));
    await take(index, among, (id) => came.has(id));
    if (keeping === "kept") void lookThrough(index, came, stamp).catch(() => undefined);
    return index;
  };

  /** Looks at all notes but these, and keeps the index when nothing changed meanwhile. */
  const lookThrough = async (index: WordIndex, came: ReadonlySet<string>, stamp: string): Promise<void> => {
    let [fresh, before] = [came, stamp];
    for (let round = 0; round < mostRounds; round += 1) {
      const ids = await presentIds(database);
      const there = new Set(ids);
      const gone = index.ids().filter((id) => !there.has(id) && index.drop(id));
      const seen = fresh;
      const isOther = await take(index, ids, (id) => !seen.has(id));
      if (gone.length > 0 || isOther) onMended();
      if (await keepIndex(database, index, before)) return;
      // Something changed, and nobody knows which note: all are read anew.
      before = await readStamp(database);
      fresh = new Set();
    }
  };

  const patch = async (index: WordIndex): Promise<void> => {
    const ids = [...stale];
    if (ids.length === 0) return;
    stale.clear();
    try {
      const rows = await database.captures.bulkGet(ids as CaptureId[]);
      for (const [at, id] of ids.entries()) putRow(index, id, rows[at]);
    } catch (error) {
      ids.forEach((id) => stale.add(id));
      throw error;
    }
  };

  return {
    changed: (ids) => {
      if (ids) ids.forEach((id) => stale.add(id));
      else {
        opened = undefined;
        mayUseKept = false;
      }
    },
    search: async (typed) => {
      const asked = (opened ??= open());
      // An index that could not be read is made anew at the next search.
      asked.catch(() => {
        if (opened === asked) opened = undefined;
      });
      const index = await asked;
      // Only who has to read something waits for what is being read; and all wait for what somebody is bringing up to date.
      if (stale.size > 0) patched = inTurn(() => patch(index));
      await patched;
      return index.search(typed);
    },
  };
};

/** Changes with every record that is written here. */
const readStamp = async (database: CirkelDatabase): Promise<string> =>
  JSON.stringify((await database.meta.bulkGet(["device", "clock", "epoch"])).map((row) => row?.value));

/** Reading a run of notes is faster than one by one, as long as most of them are wanted. */
const readRows = async (
  { captures }: CirkelDatabase,
  run: readonly string[],
  wanted: readonly string[],
): Promise<readonly CaptureRow[]> => {
  if (wanted.length * 4 >= run.length) return captures.where("id").between(run[0], run.at(-1), true, true).toArray();
  return (await captures.bulkGet(wanted as CaptureId[])).filter((row) => row !== undefined);
};

const putRow = (index: WordIndex, id: string, row: CaptureRow | undefined): boolean =>
  row && !row.deletedAt ? index.put(noteKey(row.createdAt, row), textOf(row)) : index.drop(id);

const textOf = ({ text, deepening, context }: Capture): string =>
  [
    text,
    ...Object.values(deepening).map(({ answer }) => answer),
    context?.label,
    context?.branch,
    context?.copied,
  ].join("\n");

/** Answers whether the records are still those it was made of, so that it could be kept. */
const keepIndex = async (database: CirkelDatabase, index: WordIndex, stamp: string): Promise<boolean> => {
  const kept: KeptIndex = { ...index.content(), format, stamp };
  return database.transaction("rw", database.meta, async () => {
    const isSame = (await readStamp(database)) === stamp;
    if (isSame) await writeMeta(database, "words", kept);
    return isSame;
  });
};

/** Reads follow one another, so that an older answer never overwrites a newer one. */
const oneByOne = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work);
    last = now.catch(() => undefined);
    return now;
  };
};
