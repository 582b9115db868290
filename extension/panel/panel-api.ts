import type { CoreApi } from "../../shared/messages/core-api.ts";
import type { BackupProblem } from "../../shared/domain/backup.ts";
import type { RestorePreview } from "../../shared/messages/copies-types.ts";
import type { ExportFile } from "../../shared/messages/exchange-types.ts";
import type { Result } from "../../shared/result.ts";
import type { BackupSaved } from "../../shared/ui/shell.ts";

/** What a screen asks of the window around it. A screen in VS Code can do nothing but this and the core's own calls. */
export interface ShellCalls {
  readDraft(key: string): Promise<string>;
  keepDraft(key: string, text: string): Promise<void>;
  forgetDrafts(): Promise<void>;
  /** Asks where, and saves exactly these bytes; rejects when they went nowhere. */
  saveFile(file: ExportFile): Promise<void>;
  /** Asks where, and saves a backup there; null when it went nowhere. */
  saveBackup(): Promise<BackupSaved | null>;
  /** Asks for a backup file and looks at it; null when none was chosen. */
  openBackup(): Promise<Result<RestorePreview, BackupProblem> | null>;
  copyText(text: string): Promise<void>;
  openRef(ref: string): Promise<void>;
  openTab(room: string): Promise<void>;
  /** Reloads the window of VS Code, and the extension with it. */
  reload(): Promise<void>;
  /** Where to begin, as `#room/id`, when a command asked for a place; empty otherwise. Asked once, when it can listen. */
  firstPlace(): Promise<string>;
}

/** Everything that a screen can ask over its channel. */
export type PanelApi = CoreApi & ShellCalls;

/** The names of the shell's own calls. */
export const shellMethods = [
  "readDraft",
  "keepDraft",
  "forgetDrafts",
  "saveFile",
  "saveBackup",
  "openBackup",
  "copyText",
  "openRef",
  "openTab",
  "reload",
  "firstPlace",
] as const satisfies readonly (keyof ShellCalls)[];
