import { ProgressLocation, window, workspace, type Uri } from "vscode";
import { fill } from "../../shared/domain/fill.ts";
import type { Capture } from "../../shared/domain/capture.ts";
import type { SkippedPart } from "../../shared/domain/notes-import.ts";
import type { CoreApi } from "../../shared/messages/core-api.ts";
import type { ImportEnd, ImportPreview } from "../../shared/messages/import-types.ts";
import { errorSentence } from "../../shared/ui/error-words.ts";
import type { Window } from "../create-window.ts";
import { editorLanguage } from "../editor-choices.ts";
import type { Panel } from "../panel/register-panel.ts";
import { words } from "../words.ts";
import { reportText } from "./report-text.ts";
import { mostFiles, readNotes } from "./read-notes.ts";

/** Brings in the notes of a folder or of a few files from the explorer: first a look, then all or nothing. */
export const importNotes = async (here: Window, panel: Panel, chosen: readonly Uri[]): Promise<void> => {
  const say = words();
  // Called without a place, by another extension or a key: the room where one can choose a folder.
  if (chosen.length === 0) return panel.show({ room: "settings", id: "import" });
  const files = await window.withProgress({ location: ProgressLocation.Window, title: say.importBusy }, () =>
    readNotes(chosen),
  );
  if (files === "tooMany") return void window.showWarningMessage(fill(say.importTooMany, { most: mostFiles }));

  const { api } = here.core();
  const preview = await api.previewImport(files);
  if (preview.notes === 0) return tellNothing(preview);
  const visibility = await askVisibility(preview);
  if (visibility) await tell(here, preview, await keep(api, preview, visibility));
  else await api.stopImport(preview.importId);
};

/** Says how many there are, and asks who may quote them; undefined when the person lets it go. */
const askVisibility = async ({ notes }: ImportPreview): Promise<Capture["visibility"] | undefined> => {
  const say = words();
  const answer = await window.showQuickPick(
    [
      { label: say.importPrivate, visibility: "private" as const },
      { label: say.importShareable, visibility: "shareable" as const },
    ],
    { placeHolder: notes === 1 ? say.importQuestionOne : fill(say.importQuestion, { count: notes }) },
  );
  return answer?.visibility;
};

const keep = (
  api: CoreApi,
  { importId, notes }: ImportPreview,
  visibility: Capture["visibility"],
): Thenable<ImportEnd> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: words().importBusy, cancellable: true },
    async (progress, token) => {
      token.onCancellationRequested(() => void api.stopImport(importId));
      let told = 0;
      const watch = setInterval(() => {
        void api.importProgress().then((now) => {
          if (!now) return;
          progress.report({ message: `${now.kept} / ${now.total}`, increment: ((now.kept - told) / notes) * 100 });
          told = now.kept;
        });
      }, 500);
      try {
        return await api.keepImport(importId, visibility);
      } finally {
        clearInterval(watch);
      }
    },
  );

const tell = async ({ status }: Window, { skipped }: ImportPreview, end: ImportEnd): Promise<void> => {
  const say = words();
  if (end.kind === "failed") {
    const sentence = errorSentence({ kind: "notKept", reason: end.reason }, editorLanguage());
    return void window.showErrorMessage(sentence);
  }
  if (end.kind !== "kept") return void window.showWarningMessage(say.importStopped);
  const imported = end.imported === 1 ? say.importedOne : fill(say.imported, { count: end.imported });
  status.say(imported);
  if (skipped.length > 0) await offerRemarks(skipped, imported);
};

const tellNothing = async ({ known, skipped }: ImportPreview): Promise<void> => {
  const say = words();
  if (skipped.length > 0) await offerRemarks(skipped, fill(say.imported, { count: 0 }));
  else void window.showWarningMessage(known > 0 ? say.importKnown : say.importNothing);
};

const offerRemarks = async (skipped: readonly SkippedPart[], imported: string): Promise<void> => {
  const say = words();
  const remarks = fill(skipped.length === 1 ? say.importRemarksOne : say.importRemarks, {
    imported,
    count: skipped.length,
  });
  if ((await window.showWarningMessage(remarks, say.importShow)) !== say.importShow) return;
  const content = reportText(skipped, say.importReport, editorLanguage());
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
};
