import type { Capture } from "../../../shared/domain/capture.ts";

/** The least that can be had of IndexedDB: what the product is measured beside. */
export interface RawNotes {
  /** One strict transaction with one put, into a store without indexes. */
  put(note: Capture): Promise<void>;
  /** One strict transaction with all of them, into a store with an index by moment and one by tag. */
  bulkPut(notes: readonly RawRow[]): Promise<void>;
  count(): Promise<number>;
  newest(count: number): Promise<readonly RawRow[]>;
  /** By a plain index of tags, then by day, newest first. */
  tagged(tag: string, from: string, until: string): Promise<readonly RawRow[]>;
  /** How many notes each day has, by walking through all days. */
  perDay(): Promise<ReadonlyMap<string, number>>;
  close(): void;
}

/** As anybody would keep them: tags as a list, so that an index can hold each. */
export type RawRow = Omit<Capture, "tags"> & { readonly tags: readonly string[] };

export const rawRow = ({ tags, ...capture }: Capture): RawRow => ({ ...capture, tags: Object.keys(tags) });

/** Opens, or makes, a database with nothing of the product in it. */
export const openRawNotes = async (name: string): Promise<RawNotes> => {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore("bare", { keyPath: "id" });
    const notes = opening.result.createObjectStore("notes", { keyPath: "id" });
    notes.createIndex("createdAt", "createdAt");
    notes.createIndex("tags", "tags", { multiEntry: true });
    notes.createIndex("day", "day");
  });
  const database = await answer(opening);
  const read = (): IDBObjectStore => database.transaction("notes").objectStore("notes");
  const write = async (store: string, put: (into: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    put(transaction.objectStore(store));
    await new Promise<void>((settle, fail) => {
      transaction.addEventListener("complete", () => settle());
      transaction.addEventListener("abort", () => fail(transaction.error ?? new Error("the transaction was ended")));
    });
  };
  return {
    put: (note) => write("bare", (into) => void into.put(note)),
    bulkPut: (notes) => write("notes", (into) => notes.forEach((note) => void into.put(note))),
    count: () => answer(read().count()),
    newest: async (count) => {
      const found: RawRow[] = [];
      await walk(read().index("createdAt").openCursor(null, "prev"), ({ value }) => found.push(value) < count);
      return found;
    },
    tagged: async (tag, from, until) => {
      const rows: readonly RawRow[] = await answer(read().index("tags").getAll(tag));
      return rows.filter(({ day }) => day >= from && day <= until).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },
    perDay: async () => {
      const counts = new Map<string, number>();
      const count = ({ key }: IDBCursor): true => {
        // The index is one of days, which are texts.
        const day = key as string;
        counts.set(day, (counts.get(day) ?? 0) + 1);
        return true;
      };
      await walk(read().index("day").openKeyCursor(), count);
      return counts;
    },
    close: () => database.close(),
  };
};

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((settle, fail) => {
    request.addEventListener("success", () => settle(request.result));
    request.addEventListener("error", () => fail(request.error ?? new Error("no answer")));
  });

const walk = <C extends IDBCursor>(request: IDBRequest<C | null>, goesOn: (cursor: C) => boolean): Promise<void> =>
  new Promise((settle, fail) => {
    request.addEventListener("success", () => {
      if (request.result && goesOn(request.result)) request.result.continue();
      else settle();
    });
    request.addEventListener("error", () => fail(request.error ?? new Error("no answer")));
  });
