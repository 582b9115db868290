import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

const source = "test/fixtures/daily-notes";

/**
 * The notes of `test/fixtures/daily-notes` in this folder, as if they were written in the last days: a model looks for
 * themes in what is not older than three months, whenever the test runs.
 */
export const layRecentNotes = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(source)).toSorted();
  for (const [place, file] of files.entries()) {
    const day = new Date(Date.now() - (files.length - place) * 2 * 24 * 60 * 60 * 1_000);
    await copyFile(join(source, file), join(folder, `${day.toISOString().slice(0, 10)}.md`));
  }
};
