import type { Theme, ThemeId } from "../domain/theme.ts";
import type { ThemeRecords } from "../ports.ts";
import { membersWith, nameRow, type NameRow } from "./members.ts";
import type { CirkelDatabase } from "./schema.ts";

type Named = Pick<Theme, "id" | "label">;

/** The accepted themes of notes, by name. */
export const createThemeNames =
  (database: CirkelDatabase): ThemeRecords["named"] =>
  async (captureIds) => {
    const held = await membersWith(database, captureIds);
    const names = await namesOf(database, [...new Set(held.map(([, themeId]) => themeId))]);
    const byNote = new Map<string, Named[]>();
    for (const [note, themeId] of held) {
      const name = names.get(themeId);
      if (name) byNote.set(note, [...(byNote.get(note) ?? []), name]);
    }
    return byNote;
  };

const namesOf = async (database: CirkelDatabase, themeIds: readonly string[]): Promise<ReadonlyMap<string, Named>> => {
  const rows = await database.members.bulkGet(themeIds.map((id) => ["", id] as const));
  const names = await Promise.all(
    // What stands under no note is a name: `indexMembers` alone writes here.
    themeIds.map(async (id, at) => (rows[at] as NameRow | undefined) ?? (await nameAnew(database, id))),
  );
  return new Map(
    names.flatMap((name) =>
      // The keys of this table are ids of themes.
      name?.state === "accepted" ? [[name.themeId, { id: name.themeId as ThemeId, label: name.label }] as const] : [],
    ),
  );
};

/** A theme that has not changed since before there were such rows; what cannot be kept now is read whole again. */
const nameAnew = async (database: CirkelDatabase, id: string): Promise<NameRow | undefined> => {
  const { themes, members } = database;
  const read = async (): Promise<NameRow | undefined> => nameRow(await themes.get(id as ThemeId));
  try {
    return await database.transaction("rw", themes, members, async () => {
      const name = await read();
      if (name) await members.put(name);
      return name;
    });
  } catch {
    return read();
  }
};
