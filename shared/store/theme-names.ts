import type { Theme, ThemeId } from "../domain/theme.ts";
import type { ThemeRecords } from "../ports.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { membersWith } from "./members.ts";
import type { CirkelDatabase } from "./schema.ts";

type Named = Pick<Theme, "id" | "label">;

/**
 * The accepted themes of notes, by name. A theme holds the ids of all its notes and is read whole: so each is read once,
 * and again when it changed.
 */
export const createThemeNames = (database: CirkelDatabase, feed: ChangeFeed): ThemeRecords["named"] => {
  const read = new Map<string, Promise<Named | undefined>>();
  feed.subscribe(({ changes }) => {
    for (const { table, ids } of changes) {
      if (table !== "themes") continue;
      if (ids) ids.forEach((id) => read.delete(id));
      else read.clear();
    }
  });
  const nameOf = (id: string): Promise<Named | undefined> => {
    // The keys of this table are ids of themes.
    const reading = read.get(id) ?? database.themes.get(id as ThemeId).then(acceptedName);
    read.set(id, reading);
    reading.catch(() => read.delete(id));
    return reading;
  };

  return async (captureIds) => {
    const members = await membersWith(database, captureIds);
    const held = await Promise.all(members.map(async ([note, theme]) => [note, await nameOf(theme)] as const));
    const byNote = new Map<string, Named[]>();
    for (const [note, name] of held) if (name) byNote.set(note, [...(byNote.get(note) ?? []), name]);
    return byNote;
  };
};

const acceptedName = (theme: Theme | undefined): Named | undefined =>
  theme?.state === "accepted" && !theme.deletedAt ? { id: theme.id, label: theme.label } : undefined;
