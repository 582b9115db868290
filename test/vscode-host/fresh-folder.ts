import { Uri, workspace } from "vscode";

let made = 0;

/** The folder that is open in this window. Throws when there is none: then the run was started wrongly. */
export const openFolder = (): Uri => {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("these tests need a folder to work in");
  return folder.uri;
};

/** An empty folder in the one that is open. */
export const freshFolder = async (): Promise<Uri> => {
  const folder = Uri.joinPath(openFolder(), `made-${(made += 1)}`);
  await workspace.fs.createDirectory(folder);
  return folder;
};

/** Puts files there: text, or bytes, by path. */
export const layFiles = async (folder: Uri, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await workspace.fs.writeFile(Uri.joinPath(folder, path), bytes);
  }
};
