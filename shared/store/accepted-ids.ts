import type { ThemeId } from "../domain/theme.ts";
import type { CirkelDatabase } from "./schema.ts";

/**
 * The accepted themes by their ids. A row holds the ids of all its notes, so hardly one is read: a theme that counts for a
 * note is not deleted, and only of the others a row has to tell, which holds next to nothing.
 */
export const acceptedIds = async ({ themes, counters }: CirkelDatabase): Promise<readonly ThemeId[]> => {
  const [keys, counted] = await Promise.all([
    themes.where("state").equals("accepted").primaryKeys(),
    counters.where("key").startsWith("theme:").toArray(),
  ]);
  const ids = keys.sort();
  const holding = new Set(counted.flatMap(({ key, count }) => (count ? [key] : [])));
  const uncounted = ids.filter((id) => !holding.has(`theme:${id}`));
  const rows = uncounted.length > 0 ? await themes.bulkGet(uncounted) : [];
  const deleted = new Set(rows.flatMap((theme) => (theme?.deletedAt ? [theme.id] : [])));
  return ids.filter((id) => !deleted.has(id));
};
