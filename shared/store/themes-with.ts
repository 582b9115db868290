import type { CirkelDatabase, ThemeRow } from "./schema.ts";

/**
 * The rows of the themes that hold at least one of these notes. By their keys first: the index has an entry for each
 * note, and a large theme would be read as often as it is found.
 */
export const themesWith = async (
  { themes }: CirkelDatabase,
  captureIds: readonly string[],
): Promise<readonly ThemeRow[]> => {
  const [first, ...others] = captureIds;
  if (first === undefined) return [];
  // One note finds each of its themes once, so that this takes one turn.
  if (others.length === 0) return themes.where("captureKeys").equals(first).toArray();
  const keys = await themes
    .where("captureKeys")
    .anyOf([...captureIds])
    .primaryKeys();
  if (keys.length === 0) return [];
  const rows = await themes.bulkGet([...new Set(keys)]);
  return rows.filter((row) => row !== undefined);
};
