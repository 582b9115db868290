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
  const preview = await screens.see('[data-import="preview"]');
  const skipped = await preview.$$eval(".skipped li", (lines) =>
    lines.map((line) => ({
      path: line.querySelector("code")?.textContent ?? "",
      why: line.querySelector("span")?.textContent ?? "",
    })),
  );
  const keep = await preview.$('[data-import="keep"]');
  const imported = keep ? await keepAll(screens, keep) : 0;
  return { files: found.files.length, imported, leftOut: [...found.leftOut, ...skipped] };
};

const keepAll = async (screens: ScreenDriver, keep: ElementHandle): Promise<number> => {
  await keep.press("Enter");
  const end = await screens.see('[data-import="report"], section[aria-labelledby="settings-import"] .finding--error');
  const [count] = await end.$$eval("strong", (strong) => strong.map(({ textContent }) => textContent ?? ""));
  if (count === undefined) throw new Error(await end.evaluate(({ textContent }) => textContent ?? ""));
  // As the language of the screen writes it.
  return Number.parseInt(count.replaceAll(/\D/g, ""), 10);
};
