import type { EntityTable } from "dexie";
import { backedUpSettings, backupKinds, type BackupKind } from "../domain/backup.ts";
import type { Theme } from "../domain/theme.ts";
import type { Archive } from "../ports.ts";
import { indexMembers } from "./members.ts";
import { recordOfRow, rowOfRecord } from "./merge-changes.ts";
import { settingRows } from "./row-shapes.ts";
import type { CirkelDatabase } from "./schema.ts";
import { keepStamp, stampsOf } from "./stamps-of.ts";
import { countPlaced, touchedSince } from "./place-fresh.ts";
import type { Writing } from "./writing.ts";

interface Identified {
  readonly id: string;
}

/** All records of every kind at once; what it puts is stamped, counted and told as any other write. */
export const createArchive = (database: CirkelDatabase, writing: () => Writing): Archive => {
  // Each table holds rows of its own kind; for the ids, which is all that is looked at here, they are alike.
  const tableOf = (kind: BackupKind) => database[kind] as unknown as EntityTable<Identified, "id">;
  const recordOf = (kind: BackupKind, row: Identified) => recordOfRow(kind, row) as Identified;
  /** Before the change. A theme that comes or goes can touch any note. */
  const count = async (kind: BackupKind | "settings", ids: readonly string[]): Promise<void> => {
    if (kind === "captures") await writing().counters.touch(ids);
    else if (kind === "themes") writing().counters.touchAll();
  };

  return {
    read: () =>
      database.transaction("r", database.tables, async () => {
        const lists: (readonly [BackupKind, readonly Identified[]])[] = [];
        for (const kind of backupKinds)
          lists.push([kind, (await tableOf(kind).toArray()).map((row) => recordOf(kind, row))]);
        const rows = await database.settings.bulkGet([...backedUpSettings]);
        const settings = rows.flatMap((row) => (row ? [[row.key, row.value] as const] : []));
        // Each list comes from the table of its kind.
        return { records: Object.fromEntries(lists) as never, settings: Object.fromEntries(settings) };
      }),
    find: async (kind, ids) => {
      const rows = await tableOf(kind).bulkGet([...ids]);
      // Rows of one table give records of its kind.
      return rows.flatMap((row) => (row ? [recordOf(kind, row)] : [])) as never;
    },
    put: async (kind, records) => {
      const now = writing();
      const ids = records.map(({ id }) => id);
      const [rows, stamps] = await Promise.all([tableOf(kind).bulkGet(ids), now.older(ids), count(kind, ids)]);
      // Rows of this kind, as its table wants them.
      const fresh = records.map((record, at) => keepStamp(rows[at], rowOfRecord(kind, record)) as Identified);
      now.begun.add(tableOf(kind).bulkPut(fresh));
      const changed = records.map((after, index) => ({ before: rows[index] && recordOf(kind, rows[index]), after }));
      const older = changed.map(({ before }, at) => stampsOf(rows[at], before, stamps[at]));
      if (kind === "themes")
        for (const { before, after } of changed)
          for (const write of indexMembers(database, after.id, before as Theme | undefined, after as Theme))
            now.begun.add(write);
      now.changed(kind, changed, older);
      for (const { id } of records) now.changes.add(kind, id);
    },
    growThemes: async (themes, fresh) => {
      const now = writing();
      const ids = themes.map(({ id }) => id);
      const [rows, older, touched] = await Promise.all([
        database.themes.bulkGet(ids),
        now.older(ids),
        touchedSince(database, fresh),
      ]);
      const changed = themes.map((after, at) => ({ before: rows[at], after }));
      await countPlaced(now.counters, changed, (id) => fresh.has(id) && !touched.has(id));
      now.begun.add(database.themes.bulkPut([...themes]));
      for (const { before, after } of changed)
        for (const write of indexMembers(database, after.id, before, after)) now.begun.add(write);
      now.changed("themes", changed, older);
      for (const id of ids) now.changes.add("themes", id);
    },
    putSettings: async (settings) => {
      const now = writing();
      for (const [key, value] of Object.entries(settings)) {
        const [row, older] = await Promise.all([database.settings.get(key), now.older([key])]);
        const setting = { id: key, value };
        now.changed("settings", [{ before: row && settingRows.toRecord(row), after: setting }], older);
        now.begun.add(database.settings.put(settingRows.toRow(setting)));
        now.changes.add("settings", key);
      }
    },
    remove: async (kind, ids) => {
      const now = writing();
      // Settings have nothing to read: no row of theirs has a stamp of its own.
      const table = kind === "settings" ? undefined : tableOf(kind);
      const [stamps, rows, themes] = await Promise.all([
        now.older(ids),
        table?.bulkGet([...ids]) ?? [],
        kind === "themes" ? database.themes.bulkGet([...ids] as Theme["id"][]) : [],
        count(kind, ids),
      ]);
      for (const theme of themes)
        if (theme) for (const write of indexMembers(database, theme.id, theme, undefined)) now.begun.add(write);
      now.begun.add((kind === "settings" ? database.settings : tableOf(kind)).bulkDelete([...ids]));
      const older = ids.map((_, at) => {
        const row = rows[at];
        return stampsOf(row, row && kind !== "settings" ? recordOf(kind, row) : undefined, stamps[at]);
      });
      now.removed(kind, ids, older);
      if (kind === "captures") now.counters.removed(ids);
      for (const id of ids) now.changes.add(kind, id);
    },
  };
};
