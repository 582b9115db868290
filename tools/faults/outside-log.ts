import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

/** What the screen said was saved, kept where nothing that happens to the browser can reach it. */
export interface OutsideLog {
  saved(text: string): void;
  texts(): readonly string[];
}

/** A log in a file of its own, one text a line, written before the call returns. */
export const openOutsideLog = (file: string): OutsideLog => {
  writeFileSync(file, "");
  return {
    saved: (text) => appendFileSync(file, `${text}\n`),
    texts: () =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== ""),
  };
};
