/** The notes as they stand in the database, read without the product. */
export interface RawNotes {
  /** Whether there is a database with a table of notes at all. */
  readonly found: boolean;
  /** The texts of the notes that are not deleted. */
  readonly texts: readonly string[];
}

/** Runs inside a page of the origin that owns the database, so it stands by itself. It never makes a database. */
export const readRawNotes = async (): Promise<RawNotes> => {
  const open = async (): Promise<IDBDatabase | undefined> => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes("cirkel")) return undefined;
    return new Promise((settle, fail) => {
      const opening = indexedDB.open("cirkel");
      // It went away in between: what would be made now is taken back.
      opening.addEventListener("upgradeneeded", () => {
        opening.transaction?.abort();
        settle(undefined);
      });
      opening.addEventListener("error", () => fail(new Error(String(opening.error))));
      opening.addEventListener("success", () => settle(opening.result));
    });
  };
  // Right after a browser was ended the next one can fail to open its files once, which says nothing of what is in them.
  // What cannot be opened at all holds nothing that anybody can read.
  const openInTheEnd = async (triesLeft: number): Promise<IDBDatabase | undefined> => {
    try {
      return await open();
    } catch {
      if (triesLeft === 0) return undefined;
      await new Promise((settle) => setTimeout(settle, 250));
      return openInTheEnd(triesLeft - 1);
    }
  };
  const nothing = { found: false, texts: [] };
  const database = await openInTheEnd(20);
  if (!database) return nothing;
  if (!database.objectStoreNames.contains("captures")) {
    database.close();
    return nothing;
  }
  return new Promise((settle, fail) => {
    const reading = database.transaction("captures").objectStore("captures").getAll();
    reading.addEventListener("error", () => fail(new Error(String(reading.error))));
    reading.addEventListener("success", () => {
      database.close();
      // As the table of notes has it; this reader knows no more of it.
      const rows = reading.result as readonly { readonly text: string; readonly deletedAt?: string }[];
      settle({ found: true, texts: rows.filter(({ deletedAt }) => !deletedAt).map(({ text }) => text) });
    });
  });
};
