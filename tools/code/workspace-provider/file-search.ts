import { Uri, workspace, type Disposable } from "vscode";
import { askFolder } from "./ask-folder.ts";
import type { FolderPaths } from "./wire.ts";

/** Lets "go to file" find the files of the folder. Without a search VS Code waits for one, and finds nothing at all. */
export const registerFileSearch = (files: URL): Disposable => {
  const ask = askFolder(files);
  // A proposal of the API has no types yet; VS Code lets extensions under development call it (see package.json).
  return (workspace as unknown as ProposedWorkspace).registerFileSearchProvider("folder", {
    // VS Code picks from these what fits the letters that were typed.
    provideFileSearchResults: async (_query, { folder }) => {
      // Answered by tools/code/folder-operations.ts, which writes this shape.
      const paths = (await (await ask({ operation: "find", uri: folder })).json()) as FolderPaths;
      return paths.map((path) => Uri.joinPath(folder, path));
    },
  });
};

interface ProposedWorkspace {
  registerFileSearchProvider(scheme: string, provider: FileSearchProvider): Disposable;
}

interface FileSearchProvider {
  provideFileSearchResults(query: unknown, options: { readonly folder: Uri }): Promise<Uri[]>;
}
