import { backupKinds, countRecords, type Backup } from "../../domain/backup.ts";
import { backupSum } from "./backup-sum.ts";

/** What today's code writes, and the oldest code that may read it. */
export const backupSchema = 2;

/** The text of a backup file: one record a line, so that it can be read, compared and searched as it is. */
export const writeBackup = async ({ madeAt, records, settings }: Backup): Promise<string> => {
  const header = {
    cirkel: "backup",
    schema: backupSchema,
    minReader: backupSchema,
    madeAt,
    counts: countRecords(records),
  };
  const inOrder = Object.fromEntries(backupKinds.map((kind) => [kind, records[kind]]));
  // As a reader will see it: what JSON leaves out or writes otherwise is left out of the sum, too.
  const sum = await backupSum({ ...header, records: inOrder, settings });
  const lists = backupKinds.map((kind) => {
    const lines = records[kind].map((record) => JSON.stringify(record));
    return `${JSON.stringify(kind)}:[\n${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}]`;
  });
  return [
    `${JSON.stringify(header).slice(0, -1)},`,
    `"records":{`,
    lists.join(",\n"),
    `},`,
    `"settings":${JSON.stringify(settings)},`,
    `"sum":${JSON.stringify(sum)}}`,
    "",
  ].join("\n");
};
