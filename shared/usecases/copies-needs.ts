import type { BackupFormat, Files } from "../ports.ts";
import type { Needs } from "./needs.ts";

/** What the copies of everything need besides the records: a place on the device, and the form of a backup. */
export interface CopiesNeeds extends Pick<Needs, "clock" | "store"> {
  readonly copies: Files;
  readonly format: BackupFormat;
}

/** Where the snapshots are, below the root of the copies. */
export const snapshotFolder = "snapshots";

/** What makes the last restore undone. */
export const undoFile = "undo/restore.json";

/** The text of a file; undefined when it is not there. */
export const readText = async (copies: Files, path: string): Promise<string | undefined> => {
  const bytes = await copies.read(path);
  return bytes && new TextDecoder().decode(bytes);
};

export const writeText = (copies: Files, path: string, text: string): Promise<void> =>
  copies.write(path, new TextEncoder().encode(text));
