import { answer } from "./answer.ts";
import type { World } from "./create-world.ts";

/** Every row of every table of this world's database, and every file, as text: to look for what should be nowhere. */
export const everythingIn = async ({ host, name, files, copies }: World): Promise<ReadonlyMap<string, string>> => {
  const database = await open(host.indexedDB, name);
  const found = new Map<string, string>();
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    found.set(table, JSON.stringify([await answer(store.getAll()), await answer(store.getAllKeys())]));
  }
  database.close();
  for (const [path, bytes] of [...files.byPath, ...copies.byPath]) found.set(path, new TextDecoder().decode(bytes));
  return found;
};

/** Where a text is found, ignoring case. */
export const placesWith = async (world: World, text: string): Promise<readonly string[]> =>
  [...(await everythingIn(world))]
    .filter(([, content]) => content.toLowerCase().includes(text.toLowerCase()))
    .map(([place]) => place);

const open = (factory: IDBFactory, name: string): Promise<IDBDatabase> => answer(factory.open(name));
