/** The notes as they stand in the database, read without the product. */
export interface RawNotes {
  /** Whether there is a database with a table of notes at all. */
  readonly found: boolean;
  /** The texts of the notes that are not deleted. */
  readonly texts: readonly string[];
}

/** Runs inside a page of the origin that owns the database, so it stands by itself. It never makes a database. */
export const readRawNotes = async (): Promise<RawNotes> => {
  const nothing = { found: false, texts: [] };
  const look = async (): Promise<RawNotes> => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes("cirkel")) return nothing;
    return new Promise((settle, fail) => {
      const opening = indexedDB.open("cirkel");
      // It went away in between: what would be made now is taken back.
      opening.addEventListener("upgradeneeded", () => {
        opening.transaction?.abort();
        settle(nothing);
      });
      opening.addEventListener("error", () => fail(new Error(String(opening.error))));
      opening.addEventListener("success", () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains("captures")) {
          database.close();
          return settle(nothing);
        }
        const reading = database.transaction("captures").objectStore("captures").getAll();
        reading.addEventListener("error", () => fail(new Error(String(reading.error))));
        reading.addEventListener("success", () => {
          database.close();
          // As the table of notes has it; this reader knows no more of it.
          const rows = reading.result as readonly { readonly text: string; readonly deletedAt?: string }[];
          settle({ found: true, texts: rows.filter(({ deletedAt }) => !deletedAt).map(({ text }) => text) });
        });
      });
    });
  };
  // Right after a browser was ended the next one can fail to open its files once, which says nothing of what is in them.
  for (let left = 20; left > 0; left -= 1)
    try {
      return await look();
    } catch {
      await new Promise((settle) => setTimeout(settle, 250));
    }
  return nothing;
};
