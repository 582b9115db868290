import { ProgressLocation, window, workspace, type Uri } from "vscode";
import { fill } from "../../shared/domain/fill.ts";
import type { ImportFile } from "../../shared/domain/notes-import.ts";
import type { ImportReport } from "../../shared/messages/exchange-types.ts";
import { errorSentence } from "../../shared/ui/error-words.ts";
import type { Window } from "../create-window.ts";
import { editorLanguage } from "../editor-choices.ts";
import type { Panel } from "../panel/register-panel.ts";
import { words } from "../words.ts";
import { reportText } from "./report-text.ts";
import { mostFiles, readNotes } from "./read-notes.ts";

/** Brings in the notes of a folder or of a few files from the explorer: all or nothing, with what was left out named. */
export const importNotes = async (here: Window, panel: Panel, chosen: readonly Uri[]): Promise<void> => {
  const say = words();
  // Called without a place, by another extension or a key: the room where one can choose a folder.
  if (chosen.length === 0) return panel.show({ room: "settings", id: "import" });
  const answer = await window.showQuickPick(
    [
      { label: say.importPrivate, visibility: "private" as const },
      { label: say.importShareable, visibility: "shareable" as const },
    ],
    { placeHolder: say.importQuestion },
  );
  if (!answer) return;

  const report = await window.withProgress({ location: ProgressLocation.Window, title: say.importBusy }, async () => {
    const files = await readNotes(chosen);
    return files === "tooMany" ? files : keep(here, files, answer.visibility);
  });
  if (report === "tooMany") return void window.showWarningMessage(fill(say.importTooMany, { most: mostFiles }));
  await tell(here, report);
};

const keep = (
  { core }: Window,
  files: readonly ImportFile[],
  visibility: "private" | "shareable",
): Promise<ImportReport> => core().api.importNotes({ files, visibility });

const tell = async ({ status }: Window, report: ImportReport): Promise<void> => {
  const say = words();
  const { imported: count, known, skipped, failed } = report;
  if (failed) return void window.showErrorMessage(errorSentence({ kind: "notKept", reason: failed }, editorLanguage()));
  if (count + known + skipped.length === 0) return void window.showWarningMessage(say.importNothing);
  const imported = count === 1 ? say.importedOne : fill(say.imported, { count });
  status.say(imported);
  if (skipped.length === 0) return;

  const remarks = fill(skipped.length === 1 ? say.importRemarksOne : say.importRemarks, {
    imported,
    count: skipped.length,
  });
  if ((await window.showWarningMessage(remarks, say.importShow)) !== say.importShow) return;
  const content = reportText(skipped, say.importReport, editorLanguage());
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
};
