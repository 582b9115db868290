import type { Shell } from "../../shared/ui/shell.ts";
import type { ShellCalls } from "../panel/panel-api.ts";

/** What the screens need of a webview: everything that leaves it is asked of the extension. */
export const createWebviewShell = (calls: ShellCalls): Shell => ({
  surface: "vscode",
  drafts: {
    read: (key) => calls.readDraft(key),
    // A full disk must not stop the typing; saving the note will say so.
    keep: (key, text) => void calls.keepDraft(key, text).catch(() => undefined),
    forget: () => calls.forgetDrafts(),
  },
  saveFile: (file) => calls.saveFile(file),
  backups: {
    save: async () => (await calls.saveBackup()) ?? undefined,
    open: async () => (await calls.openBackup()) ?? undefined,
  },
  copyText: (text) => calls.copyText(text),
  openRef: (ref) => void calls.openRef(ref),
  reload: () => void calls.reload(),
  openTab: (room) => void calls.openTab(room),
});
