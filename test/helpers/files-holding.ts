import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Files below a folder that hold this text, as bytes of one or of two each, by their path below it. */
export const filesHolding = async (folder: string, text: string): Promise<readonly string[]> => {
  const forms = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return forms.some((form) => bytes.includes(form)) ? [file.slice(folder.length + 1)] : [];
    }),
  );
  return found.flat().sort();
};
