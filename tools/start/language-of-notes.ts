import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { guessLanguage } from "../../shared/domain/guess-language.ts";
import type { NotesFolder } from "./walk-notes.ts";

/** The language that most files of a folder are in: what is made of notes speaks as they do. English when none tells. */
export const languageOfNotes = async (folder: string, { files }: NotesFolder): Promise<"nl" | "en"> => {
  const texts = files.filter((file) => /\.(?:md|markdown|txt)$/i.test(file));
  const guessed = await Promise.all(
    texts.map(async (file) => guessLanguage(await readFile(join(folder, file), "utf8"))),
  );
  const dutch = guessed.filter((language) => language === "nl").length;
  return dutch > guessed.filter((language) => language === "en").length ? "nl" : "en";
};
