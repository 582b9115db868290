import { env, window, type QuickPickItem } from "vscode";
import { fill } from "../../shared/domain/fill.ts";
import type { ProposalId } from "../../shared/domain/proposal.ts";
import type { ExportFile } from "../../shared/messages/exchange-types.ts";
import { errorSentence } from "../../shared/ui/error-words.ts";
import type { Window } from "../create-window.ts";
import { editorLanguage } from "../editor-choices.ts";
import { mark } from "../mark-use.ts";
import { words } from "../words.ts";
import { showPreview } from "./preview.ts";
import { projectFolder, saveElsewhere, saveInProject } from "./save-file.ts";

/** `Cirkel: Export proposal`: shows exactly what the file will hold, and only then saves or copies that. */
export const exportProposal = async (here: Window): Promise<void> => {
  const say = words();
  const { api } = here.core();
  const proposals = (await api.proposals()).map(({ proposal }) => ({ label: proposal.title, id: proposal.id }));
  if (proposals.length === 0) return void window.showInformationMessage(say.noProposal);
  const chosen = await window.showQuickPick<QuickPickItem & { id: ProposalId }>(proposals, {
    placeHolder: say.pickProposal,
  });
  if (!chosen) return;
  const made = await api.exportProposal(chosen.id);
  if (!made.ok) return void window.showErrorMessage(errorSentence(made.error, editorLanguage()));

  await showPreview(made.value);
  const way = await window.showQuickPick(waysFor(made.value), { placeHolder: say.saveWhere, ignoreFocusOut: true });
  const said = await way?.go();
  if (said === undefined) return;
  mark("exported");
  here.status.say(said);
};

interface Way extends QuickPickItem {
  /** What can be said when it went well; undefined when the person thought better of it. */
  readonly go: () => Promise<string | undefined>;
}

const waysFor = (file: ExportFile): readonly Way[] => {
  const say = words();
  const savedAs = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : fill(say.fileSaved, { name });
  const inProject: readonly Way[] = projectFolder()
    ? [
        {
          label: `$(new-folder) ${fill(say.saveInProject, { folder: file.folder })}`,
          description: file.name,
          go: async () => savedAs(await saveInProject(file)),
        },
      ]
    : [];
  return [
    ...inProject,
    { label: `$(save) ${say.saveElsewhere}`, go: async () => savedAs(await saveElsewhere(file)) },
    {
      label: `$(copy) ${say.copyText}`,
      go: async () => {
        await env.clipboard.writeText(file.text);
        return say.copied;
      },
    },
  ];
};
