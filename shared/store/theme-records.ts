import type { Theme } from "../domain/theme.ts";
import type { ThemeRecords } from "../ports.ts";
import { acceptedIds } from "./accepted-ids.ts";
import { indexMembers, membersOf } from "./members.ts";
import { createRecords, type Affects } from "./records.ts";
import { plainRows } from "./row-shapes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { createThemeNames } from "./theme-names.ts";
import { themesWith } from "./themes-with.ts";
import type { Writing } from "./writing.ts";

/** The themes; a note finds those that hold it. */
export const createThemeRecords = (database: CirkelDatabase, writing: () => Writing): ThemeRecords => ({
  ...createRecords("themes", database.themes, plainRows<Theme>(), writing, recountedNotes, (before, after) =>
    indexMembers(database, after.id, before, after),
  ),
  of: async (captureIds) => (await themesWith(database, captureIds)).filter(({ deletedAt }) => !deletedAt),
  named: createThemeNames(database),
  acceptedIds: () => acceptedIds(database),
  ofTag: async (tag) => (await database.themes.where("tag").equals(tag).toArray()).find(({ deletedAt }) => !deletedAt),
});

/** The notes whose counts a changed theme touches: all when its state or domains change, else those that come or go. */
const recountedNotes: Affects<Theme> = async (after, finding) => {
  const before = await finding;
  const old = new Set(membersOf(before));
  const fresh = new Set(membersOf(after));
  const all = new Set([...old, ...fresh]);
  const sameWeight = before?.state === after.state && JSON.stringify(before.domains) === JSON.stringify(after.domains);
  return sameWeight ? [...all].filter((id) => old.has(id) !== fresh.has(id)) : all;
};
