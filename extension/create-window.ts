import { Uri, type Disposable, type ExtensionContext } from "vscode";
import { createEditorCore, type EditorCore } from "./create-editor-core.ts";
import { fileDrafts, type Drafts } from "./file-drafts.ts";
import { lazily } from "./lazily.ts";
import { createSecrets } from "./secrets.ts";
import { createStatusLine, type StatusLine } from "./status-line.ts";

/** What every command of this window of VS Code has at hand. */
export interface Window extends Disposable {
  /** Where the extension is installed. */
  readonly home: Uri;
  /** Made at the first use, and with it the database opened; never before. */
  readonly core: () => EditorCore;
  /** Text that is being typed, kept beside the workspace it was begun in. */
  readonly drafts: Drafts;
  readonly status: StatusLine;
}

/** One window: it shares the database with the others, and has its own drafts and status line. */
export const createWindow = ({ extensionUri, globalStorageUri, storageUri, secrets }: ExtensionContext): Window => {
  const core = lazily(() => createEditorCore(extensionUri, globalStorageUri, createSecrets(secrets)));
  const status = createStatusLine();
  return {
    home: extensionUri,
    core,
    drafts: fileDrafts(Uri.joinPath(storageUri ?? globalStorageUri, "drafts")),
    status,
    dispose: () => {
      status.dispose();
      if (core.isMade()) core().dispose();
    },
  };
};
