import { readFile } from "node:fs/promises";
import { answer } from "./answer.ts";
import type { World } from "./create-world.ts";

/** A database as an earlier version left it; `version` counts as IndexedDB does: ten times that of the schema. */
export interface FrozenDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

/** What the schema of this version held, from `test/fixtures/databases/`. */
export const readFrozen = async (version: number): Promise<FrozenDatabase> =>
  // Written once by the version it is of; a wrong shape makes the test that reads it fail.
  JSON.parse(await readFile(`test/fixtures/databases/v${version}.json`, "utf8")) as FrozenDatabase;

/** Puts it where this world's database goes; before its first use. */
export const thaw = async ({ host, name }: World, { version, stores }: FrozenDatabase): Promise<void> => {
  const request = host.indexedDB.open(name, version);
  request.addEventListener("upgradeneeded", () => {
    for (const { name: table, keyPath, indexes, rows } of stores) {
      const store = request.result.createObjectStore(table, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(row);
    }
  });
  (await answer(request)).close();
};

/** This world's database as it is now, in the same shape. */
export const freeze = async ({ host, name }: World): Promise<FrozenDatabase> => {
  const database = await answer(host.indexedDB.open(name));
  const stores = [];
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    stores.push({
      name: table,
      // Every store of ours has a key path.
      keyPath: store.keyPath as string | string[],
      indexes: [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      }),
      rows: await answer(store.getAll()),
    });
  }
  database.close();
  return { version: database.version, stores };
};
