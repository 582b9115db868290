import type { Theme } from "../domain/theme.ts";
import { membersWith } from "./members.ts";
import type { CirkelDatabase } from "./schema.ts";

/** The themes that hold at least one of these notes, each once. */
export const themesWith = async (
  database: CirkelDatabase,
  captureIds: readonly string[],
): Promise<readonly Theme[]> => {
  const themeIds = new Set((await membersWith(database, captureIds)).map(([, themeId]) => themeId));
  if (themeIds.size === 0) return [];
  const themes = await database.themes.bulkGet([...themeIds] as Theme["id"][]);
  return themes.filter((theme) => theme !== undefined);
};
