import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { findFirefox } from "../find-browser.ts";
import { openExtensionFile, openExtensionPage } from "../firefox-pages.ts";
import { launchFirefox } from "../launch-firefox.ts";
import { orClose } from "./or-close.ts";
import { readRawNotes } from "./raw-notes.ts";
import { returnedOnScreen, writeOnScreen } from "./screen.ts";
import type { OpenVictim } from "./victim.ts";

/** Victims in Firefox: the real extension, its panel in a tab. They are closed, not killed. */
export const firefoxVictims =
  (extension: string): OpenVictim =>
  async (profile) => {
    const firefox = await launchFirefox({
      executable: await findFirefox(),
      extension,
      extensionId: await idOf(extension),
      profile,
    });
    // Its text is shown as it is, by nobody's script.
    const outside = await orClose(firefox, openExtensionFile(firefox, "LICENSES.txt"));
    let panel: Page | undefined;
    const opened = (): Page => {
      if (!panel) throw new Error("the panel was not opened yet");
      return panel;
    };
    return {
      look: () => outside.evaluate(readRawNotes),
      open: async () => {
        panel = await openExtensionPage(firefox, "panel.html");
        await panel.waitForSelector("main[data-room] > *");
      },
      returned: () => returnedOnScreen(opened()),
      read: () => outside.evaluate(readRawNotes),
      write: (wishes) => {
        // The console of such a page is not told to the driver: what was saved is known at the end.
        const { ended } = writeOnScreen({ page: opened(), screens: opened() }, wishes);
        const told = ended.then((written) => {
          for (const text of written.saved) wishes.onSaved(text);
          return written;
        });
        return { ended: told };
      },
      kill: firefox.close,
      close: firefox.close,
    };
  };

const idOf = async (extension: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  // Our own build wrote it.
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko.id;
};
