import { workspace, type ExtensionContext } from "vscode";
import { createFolderProvider } from "./folder-provider.ts";
import { registerFileSearch } from "./file-search.ts";

/** Development only: lets a VS Code in a browser work on a real folder, through the server that serves VS Code too. */
export const activate = ({ extensionUri, subscriptions }: ExtensionContext): void => {
  // The address this extension is loaded from holds the key of the run, so only its own page knows where to ask.
  const files = new URL("../files/", `${extensionUri.toString(true)}/`);
  const provider = createFolderProvider(files);
  subscriptions.push(workspace.registerFileSystemProvider("folder", provider, { isCaseSensitive: true }));
  subscriptions.push(registerFileSearch(files));
};
