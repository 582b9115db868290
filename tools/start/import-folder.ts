import { resolve } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import type { ScreenDriver } from "./screen-driver.ts";
import type { ScreenWords } from "./screen-words.ts";
import type { NotesFolder } from "./walk-notes.ts";

export interface Imported {
  readonly files: number;
  readonly imported: number;
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}

/** Brings a folder of notes in through Settings, as a person would, and reads the report that the screen gives. */
export const importFolder = async (
  screens: ScreenDriver,
  { settings }: ScreenWords,
  { folder, found }: { readonly folder: string; readonly found: NotesFolder },
  mayBeQuoted: "shareable" | "private",
): Promise<Imported> => {
  await screens.goTo("settings/import");
  if (mayBeQuoted === "shareable") await screens.press(settings.importShare, "checkbox");
  const input = await screens.see('input[data-import="folder"]');
  // The selector finds nothing but fields.
  await (input as ElementHandle<HTMLInputElement>).uploadFile(resolve(folder));
  await screens.see('[role="status"][aria-busy="false"] > *');
  const [count = "0"] = await screens.texts('[data-import="report"] strong');
  if ((await screens.texts('[data-import="report"]')).length === 0)
    throw new Error((await screens.texts('[role="status"]')).join(" "));
  const report = await screens.see('[data-import="report"]');
  const skipped = await report.$$eval(".skipped li", (lines) =>
    lines.map((line) => ({
      path: line.querySelector("code")?.textContent ?? "",
      why: line.querySelector("span")?.textContent ?? "",
    })),
  );
  return { files: found.files.length, imported: Number.parseInt(count, 10), leftOut: [...found.leftOut, ...skipped] };
};
