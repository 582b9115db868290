import type { Frame, Page } from "puppeteer-core";
import { screensIn, press } from "../code/workbench-parts.ts";
import { startWorkbench } from "../code/workbench.ts";
import { orClose } from "./or-close.ts";
import { readRawNotes } from "./raw-notes.ts";
import { returnedOnScreen, writeOnScreen } from "./screen.ts";
import type { OpenVictim } from "./victim.ts";

/** Victims in VS Code in a browser: the real extension, its screens in the side bar. */
export const codeVictims = (extension: string): OpenVictim => {
  // What VS Code stored is found back on the same port only.
  const ports = new Map<string, number>();
  return async (profile) => {
    const code = await startWorkbench({ extension, profile, port: ports.get(profile) ?? 0 });
    ports.set(profile, code.server.port);
    // A file of the same origin as the extension host, which runs nothing of VS Code.
    const outside = await orClose(code, code.browser.newPage());
    await orClose(code, outside.goto(new URL("/build/package.json", code.server.url()).href));
    let shown: { readonly page: Page; readonly screens: Frame } | undefined;
    const opened = (): NonNullable<typeof shown> => {
      if (!shown) throw new Error("the side bar was not opened yet");
      return shown;
    };
    return {
      look: () => outside.evaluate(readRawNotes),
      open: async () => {
        const page = await code.open();
        await press(page, "Alt", "Shift", "s");
        // Nothing is drawn before the database is healed.
        shown = { page, screens: await screensIn(page, "view") };
      },
      returned: () => returnedOnScreen(opened().screens),
      read: () => outside.evaluate(readRawNotes),
      write: (wishes) => writeOnScreen(opened(), wishes),
      kill: code.kill,
      close: code.close,
    };
  };
};
