import { Uri, window, workspace } from "vscode";
import type { ExportFile } from "../../shared/messages/exchange-types.ts";

const scheme = "cirkel-export";

/** Each preview is a document of its own: VS Code keeps what it read once under an address. */
let previews = 0;

/** Shows the exact text of a file that does not exist yet, to read, in an editor that cannot change it. */
export const showPreview = async ({ name, text }: ExportFile): Promise<void> => {
  const provider = workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text });
  try {
    const document = await workspace.openTextDocument(
      Uri.from({ scheme, path: `/${name}`, query: String((previews += 1)) }),
    );
    await window.showTextDocument(document, { preview: true, preserveFocus: true });
  } finally {
    provider.dispose();
  }
};
