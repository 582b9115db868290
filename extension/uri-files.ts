import { FileSystemError, Uri, workspace } from "vscode";
import type { Files } from "../shared/ports.ts";

/** Files below a folder that VS Code keeps for the extension. */
export const uriFiles = (root: Uri): Files => ({
  list: async (folder) =>
    (await unlessMissing(workspace.fs.readDirectory(Uri.joinPath(root, folder))))?.map(([name]) => name) ?? [],
  read: async (path) => unlessMissing(workspace.fs.readFile(Uri.joinPath(root, path))),
  // VS Code makes the folders on the way.
  write: async (path, bytes) => await workspace.fs.writeFile(Uri.joinPath(root, path), bytes),
  remove: async (path) => {
    await unlessMissing(workspace.fs.delete(Uri.joinPath(root, path)));
  },
});

const unlessMissing = async <T>(asked: Thenable<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return undefined;
    throw error;
  }
};
