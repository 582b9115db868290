import type { Language } from "../domain/entity.ts";
import type { BackupProblem } from "../domain/backup.ts";
import type { RestorePreview } from "../messages/copies-types.ts";
import type { ExportFile } from "../messages/exchange-types.ts";
import type { Result } from "../result.ts";

/** What the screens need of the window they live in; each shell hands in its own. */
export interface Shell {
  readonly surface: "browser" | "vscode";
  /** Text that is being typed, kept from the first keystroke until it is saved; survives a crash. */
  readonly drafts: {
    read(key: string): Promise<string>;
    keep(key: string, text: string): void;
    /** Drops all of them. */
    forget(): Promise<void>;
  };
  /** Saves exactly these bytes as a file of the person's; rejects when they went nowhere. */
  saveFile(file: ExportFile): Promise<void>;
  copyText(text: string): Promise<void>;
  /** Where the window around the screens has dialogs of its own: a backup then never passes through the screens. */
  readonly backups?: {
    /** Undefined when the person thought better of it; rejects when it went nowhere. */
    save(): Promise<BackupSaved | undefined>;
    open(): Promise<Result<RestorePreview, BackupProblem> | undefined>;
  };
  /** For a host that wants its own yes before anything is sent; to be called in the click itself, before any wait. */
  askConsent?(): Promise<boolean>;
  /** What else this window can do with an export, besides saving it and copying its text. */
  moreWays?(file: ExportFile, language: Language): Promise<readonly ExportWay[]>;
  /** Opens where a note was made (URL or file:line) when that is possible. */
  openRef?(ref: string): void;
  /** The key that takes a note anywhere, such as `Alt+N`; empty when there is none. */
  noteKey?(): Promise<string>;
  /** Starts this window anew. */
  reload(): void;
  /** Opens the full tab from a narrow panel. */
  openTab?(room: string): void;
}

export interface BackupSaved {
  readonly name: string;
  readonly notes: number;
  readonly bytes: number;
}

/** One way for an export to go where the person wants it: a button. */
export interface ExportWay {
  readonly name: string;
  /** Rejects when it did not go there. */
  readonly go: () => Promise<void>;
  /** Said when it went well; nothing where the window itself shows that. */
  readonly done?: string;
  readonly failed: string;
}
