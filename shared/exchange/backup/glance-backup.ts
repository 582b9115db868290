import { backupKinds, type BackupCounts } from "../../domain/backup.ts";

/** What the first line of a backup says, as Cirkel lays it out; undefined for any other text. */
export const glanceBackup = (text: string): { readonly madeAt: string; readonly counts: BackupCounts } | undefined => {
  const [line = ""] = text.slice(0, 2_000).split("\n", 1);
  let header: unknown;
  try {
    header = JSON.parse(line.replace(/,\r?$/, "}"));
  } catch {
    return undefined;
  }
  const { cirkel, madeAt, counts }: Readonly<Record<string, unknown>> = { ...Object(header) };
  // In form 1 there was no log of what left.
  const counted: Readonly<Record<string, unknown>> = { aiRuns: 0, ...Object(counts) };
  if (cirkel !== "backup" || typeof madeAt !== "string") return undefined;
  // Every kind was just seen to have a number.
  return backupKinds.every((kind) => typeof counted[kind] === "number")
    ? { madeAt, counts: counted as unknown as BackupCounts }
    : undefined;
};
