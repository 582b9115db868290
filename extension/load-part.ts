import { Uri, workspace } from "vscode";

/**
 * Loads a part of the extension at its first use, from its own folder. VS Code's worker lets a file neither `require` nor
 * `import` another by its path, so it is read, and imported from memory. Rejects when it cannot be read.
 */
export const loadPart = async <Part>(home: Uri, file: string): Promise<Part> => {
  const source = await workspace.fs.readFile(Uri.joinPath(home, file));
  const address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: "text/javascript" }));
  try {
    // Built together with this file: its shape is the one that the compiler checked there.
    return (await import(address)) as Part;
  } finally {
    URL.revokeObjectURL(address);
  }
};
