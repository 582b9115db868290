import { Uri, workspace } from "vscode";

export interface Drafts {
  /** What was typed last under this key; empty when there is nothing. */
  read(key: string): Promise<string>;
  /** Resolves when it is in the file; an empty text takes the file away. */
  keep(key: string, text: string): Promise<void>;
}

/**
 * Drafts as files in a folder that VS Code keeps for the extension: they outlive a crash, and writing them at each key
 * leaves the database of the notes alone. Each is written aside and moved, so that a half one never stands in its place.
 */
export const fileDrafts = (folder: Uri): Drafts => {
  const newest = new Map<string, string>();
  const writing = new Map<string, Promise<void>>();

  const write = async (key: string): Promise<void> => {
    for (;;) {
      const text = newest.get(key) ?? "";
      await put(fileOf(folder, key), text);
      // What was overtaken while the file was written needs no file of its own.
      if (newest.get(key) === text) return;
    }
  };

  return {
    read: async (key) => newest.get(key) ?? (await get(fileOf(folder, key))),
    keep: (key, text) => {
      newest.set(key, text);
      const busy = writing.get(key);
      if (busy) return busy;
      const written = write(key).finally(() => writing.delete(key));
      writing.set(key, written);
      return written;
    },
  };
};

/** A key as a name that every disk takes. */
const fileOf = (folder: Uri, key: string): Uri =>
  Uri.joinPath(folder, `${encodeURIComponent(key).replaceAll("*", "%2A")}.txt`);

const get = async (file: Uri): Promise<string> => {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return "";
  }
};

const put = async (file: Uri, text: string): Promise<void> => {
  if (text === "") return await workspace.fs.delete(file).then(undefined, () => undefined);
  const aside = file.with({ path: `${file.path}.tmp` });
  await workspace.fs.writeFile(aside, new TextEncoder().encode(text));
  await workspace.fs.rename(aside, file, { overwrite: true });
};
