import { Uri, window, workspace, type WorkspaceFolder } from "vscode";
import { fill } from "../../shared/domain/fill.ts";
import type { ExportFile } from "../../shared/messages/exchange-types.ts";
import { words } from "../words.ts";

/** The folder of the file in front, else the first that is open. */
export const projectFolder = (): WorkspaceFolder | undefined => {
  const file = window.activeTextEditor?.document.uri;
  return (file && workspace.getWorkspaceFolder(file)) ?? workspace.workspaceFolders?.[0];
};

/**
 * Saves a file in its own folder of the project and opens it; gives the path it has there. A different file of that name
 * is only replaced when the person says so; undefined when they do not, or when it could not be written.
 */
export const saveInProject = async (file: ExportFile): Promise<string | undefined> => {
  const folder = projectFolder();
  if (!folder) return saveElsewhere(file);
  const target = Uri.joinPath(folder.uri, file.folder, file.name);
  if (!(await mayWrite(target, file))) return undefined;
  return write(target, file);
};

/** Asks where a file goes and saves it there; gives its name, undefined when it went nowhere. */
export const saveElsewhere = async (file: ExportFile): Promise<string | undefined> => {
  const folder = projectFolder();
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, file.folder, file.name) }),
    filters: file.mediaType === "text/markdown" ? { Markdown: ["md"] } : { JSON: ["json"] },
  });
  return target && write(target, file);
};

const write = async (target: Uri, file: ExportFile): Promise<string | undefined> => {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(file.text));
  } catch {
    // Read-only, full or gone; each file system words that differently.
    void window.showErrorMessage(fill(words().fileFailed, { name: file.name }));
    return undefined;
  }
  await window.showTextDocument(target, { preview: false });
  return workspace.asRelativePath(target, false);
};

const mayWrite = async (target: Uri, { name, text }: ExportFile): Promise<boolean> => {
  let there: string;
  try {
    there = new TextDecoder().decode(await workspace.fs.readFile(target));
  } catch {
    return true;
  }
  if (there === text) return true;
  const { replace, replaceQuestion } = words();
  const answer = await window.showWarningMessage(fill(replaceQuestion, { name }), { modal: true }, replace);
  return answer === replace;
};
