import type { ThemeId } from "../domain/theme.ts";
import type { ThemeRecords } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { membersOf } from "./members.ts";
import type { CirkelDatabase } from "./schema.ts";

/** What the last theme that was asked about holds. */
export interface HeldNotes {
  readonly held: ThemeRecords["held"];
  /** For what changes in this window: it is told to all only when both copies are there. */
  forget(themeId: string): void;
}

/**
 * The row of a theme holds the ids of all its notes and takes some 10 ms to be read for 7,000 of them: so of the theme
 * that is being looked at they are kept until it changes.
 */
export const createHeldNotes = (database: CirkelDatabase, feed: ChangeFeed): HeldNotes => {
  let last: { readonly id: string; readonly notes: ReturnType<ThemeRecords["held"]> } | undefined;
  const forget = (themeId: string): void => {
    if (last?.id === themeId) last = undefined;
  };
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      if (table !== "themes") continue;
      if (ids) ids.forEach(forget);
      else last = undefined;
    }
  });
  const read = async (themeId: ThemeId): ReturnType<ThemeRecords["held"]> => {
    const theme = await database.themes.get(themeId);
    return { ids: new Set(membersOf(theme)), tag: theme?.tag };
  };
  return {
    forget,
    held: async (themeId) => {
      // Whatever is being written to it comes first, and is forgotten by then.
      if (last?.id === themeId) await database.themes.where(":id").equals(themeId).count();
      if (last?.id !== themeId) last = { id: themeId, notes: read(themeId) };
      const { notes } = last;
      notes.catch(() => forget(themeId));
      return notes;
    },
  };
};
