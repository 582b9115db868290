import { commands, window, type Disposable, type Uri } from "vscode";
import { saveBackup } from "./backup/save-backup.ts";
import { createCapture } from "./capture/capture-note.ts";
import { createLastSaved } from "./capture/last-saved.ts";
import type { Window } from "./create-window.ts";
import { exportProposal } from "./export/export-proposal.ts";
import { importNotes } from "./import/import-notes.ts";
import type { Panel } from "./panel/register-panel.ts";
import { searchNotes } from "./search-notes.ts";
import { words } from "./words.ts";

/** Every command of the manifest, by its name there. */
export const registerCommands = (here: Window, panel: Panel): readonly Disposable[] => {
  const last = createLastSaved(here);
  const byName: Readonly<Record<string, (...args: readonly never[]) => Promise<void>>> = {
    capture: createCapture(here, last),
    openPanel: () => panel.show(),
    openTab: () => panel.openTab(),
    showRecall: () => {
      const id = last.id();
      return panel.show(id && { room: "now", id, saved: true });
    },
    undoCapture: () => last.undo(),
    restoreCapture: () => last.restore(),
    search: () => searchNotes(here, panel),
    exportProposal: () => exportProposal(here),
    backUp: async () => void (await saveBackup(here)),
    restoreBackup: () => panel.show({ room: "settings", id: "copies" }),
    importNotes: (clicked?: Uri, selected?: readonly Uri[]) =>
      importNotes(here, panel, selected ?? (clicked ? [clicked] : [])),
  };
  return Object.entries(byName).map(([name, run]) =>
    commands.registerCommand(`cirkel.${name}`, (...args: readonly never[]) => run(...args).catch(sayFailed)),
  );
};

/** The one place where a bug in a command ends: the person hears that something failed, the log says what. */
const sayFailed = (bug: unknown): void => {
  // oxlint-disable-next-line no-console -- the log of the extension host is where a bug is looked for
  console.error(bug);
  void window.showErrorMessage(words().failed);
};
