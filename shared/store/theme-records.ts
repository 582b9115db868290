import type { Theme } from "../domain/theme.ts";
import type { ThemeRecords } from "../ports.ts";
import { acceptedIds } from "./accepted-ids.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { HeldNotes } from "./held-notes.ts";
import { changedMembers, indexMembers, membersOf } from "./members.ts";
import { createRecords, type Affects } from "./records.ts";
import { plainRows } from "./row-shapes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { createThemeNames } from "./theme-names.ts";
import { themesWith } from "./themes-with.ts";
import type { Writing } from "./writing.ts";

/** The themes; a note finds those that hold it. */
export const createThemeRecords = (
  database: CirkelDatabase,
  writing: () => Writing,
  feed: ChangeFeed,
): ThemeRecords => {
  // Loaded when somebody looks at the notes of one theme.
  let held: HeldNotes | undefined;
  const heldNotes = async (): Promise<HeldNotes> => {
    const { createHeldNotes } = await import("./held-notes.ts");
    return (held ??= createHeldNotes(database, feed));
  };
  return {
    ...createRecords("themes", database.themes, plainRows<Theme>(), writing, recountedNotes, (before, after) => {
      held?.forget(after.id);
      return indexMembers(database, after.id, before, after);
    }),
    held: async (themeId) => (await heldNotes()).held(themeId),
    of: async (captureIds) => (await themesWith(database, captureIds)).filter(({ deletedAt }) => !deletedAt),
    named: createThemeNames(database),
    acceptedIds: () => acceptedIds(database),
    ofTag: async (tag) =>
      (await database.themes.where("tag").equals(tag).toArray()).find(({ deletedAt }) => !deletedAt),
  };
};

/** The notes whose counts a changed theme touches: all when its state or domains change, else those that come or go. */
const recountedNotes: Affects<Theme> = async (after, finding) => {
  const before = await finding;
  const sameWeight = before?.state === after.state && JSON.stringify(before.domains) === JSON.stringify(after.domains);
  const { come, gone } = changedMembers(before, after);
  return sameWeight ? [...gone, ...come] : new Set([...membersOf(before), ...membersOf(after)]);
};
