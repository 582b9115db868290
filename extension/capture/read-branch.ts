import { Uri, window, workspace } from "vscode";
import { branchIn, gitFolderIn } from "./git-head.ts";

/** The branch that is checked out around the file in front, else in the first folder; undefined when there is none. */
export const readBranch = async (): Promise<string | undefined> => {
  const file = window.activeTextEditor?.document.uri;
  const folder = (file && workspace.getWorkspaceFolder(file)) ?? workspace.workspaceFolders?.[0];
  if (!folder) return undefined;
  for (const place of placesAbove(folder.uri)) {
    const head = await readHead(place);
    if (head !== undefined) return branchIn(head);
  }
  return undefined;
};

/** A folder that is opened may lie deeper in its repository; only on a disk is there something above it. */
const placesAbove = (folder: Uri): readonly Uri[] => {
  if (folder.scheme !== "file") return [folder];
  const parts = folder.path.split("/");
  return parts.map((_, index) => folder.with({ path: parts.slice(0, parts.length - index).join("/") || "/" }));
};

const readHead = async (folder: Uri): Promise<string | undefined> => {
  const git = Uri.joinPath(folder, ".git");
  const head = await readText(Uri.joinPath(git, "HEAD"));
  if (head !== undefined) return head;
  // In a worktree or submodule `.git` is a file that says where to look.
  const elsewhere = gitFolderIn((await readText(git)) ?? "");
  if (elsewhere === undefined) return undefined;
  const at = elsewhere.startsWith("/") ? git.with({ path: elsewhere }) : Uri.joinPath(folder, elsewhere);
  return readText(Uri.joinPath(at, "HEAD"));
};

const readText = async (file: Uri): Promise<string | undefined> => {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
};
