import { resolve } from "node:path";
import type { PanelDriver } from "./panel-driver.ts";
import type { ScreenWords } from "./screen-words.ts";
import type { NotesFolder } from "./walk-notes.ts";

export interface Imported {
  readonly files: number;
  readonly imported: number;
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}

/** Brings a folder of notes in through Settings, as a person would, and reads the report that the screen gives. */
export const importFolder = async (
  panel: PanelDriver,
  { settings }: ScreenWords,
  { folder, found }: { readonly folder: string; readonly found: NotesFolder },
  mayBeQuoted: "shareable" | "private",
): Promise<Imported> => {
  await panel.goTo("settings/import");
  if (mayBeQuoted === "shareable") await panel.press(settings.importShare, "checkbox");
  const input = await panel.page.waitForSelector('input[data-import="folder"]');
  await input?.uploadFile(resolve(folder));
  await panel.page.waitForSelector('[role="status"][aria-busy="false"] > *');
  const report = await panel.page.$('[data-import="report"]');
  if (!report) throw new Error((await panel.texts('[role="status"]')).join(" "));
  await panel.shoot("0-import");
  const [count = "0"] = await panel.texts('[data-import="report"] strong');
  const skipped = await report.$$eval(".skipped li", (lines) =>
    lines.map((line) => ({
      path: line.querySelector("code")?.textContent ?? "",
      why: line.querySelector("span")?.textContent ?? "",
    })),
  );
  return { files: found.files.length, imported: Number.parseInt(count, 10), leftOut: [...found.leftOut, ...skipped] };
};
