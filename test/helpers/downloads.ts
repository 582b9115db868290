import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Lets the browser save files without asking. `during` gives the file that its work brings to the disk. */
export const catchDownloads = async (
  browser: Browser,
): Promise<{ during(work: () => Promise<void>): Promise<SavedFile>; clear(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), "cirkel-saved-"));
  const cdp = await browser.target().createCDPSession();
  await cdp.send("Browser.setDownloadBehavior", {
    behavior: "allowAndName",
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    during: async (work) => {
      const names = new Map<string, string>();
      const saved = new Promise<SavedFile>((settle, fail) => {
        cdp.on("Browser.downloadWillBegin", ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
        cdp.on("Browser.downloadProgress", ({ guid, state }) => {
          const name = names.get(guid) ?? "";
          if (state === "completed") readFile(join(folder, guid), "utf8").then((text) => settle({ name, text }), fail);
          if (state === "canceled") fail(new Error(`${name} was not saved`));
        });
      });
      await work();
      return saved.finally(() => cdp.removeAllListeners());
    },
    clear: async () => {
      await cdp.detach();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
