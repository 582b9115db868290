import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession } from "puppeteer-core";

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Lets the browser save without asking, and gives the file that `work` brings to the disk. */
export const savedBy = async (browser: Browser, work: () => Promise<void>): Promise<SavedFile> => {
  const folder = await mkdtemp(join(tmpdir(), "cirkel-saved-"));
  const cdp = await browser.target().createCDPSession();
  try {
    await cdp.send("Browser.setDownloadBehavior", {
      behavior: "allowAndName",
      downloadPath: folder,
      eventsEnabled: true,
    });
    const [file] = await Promise.all([nextDownload(cdp), work()]);
    return { name: file.name, text: await readFile(join(folder, file.guid), "utf8") };
  } finally {
    await cdp.detach();
    await rm(folder, { recursive: true, force: true });
  }
};

const nextDownload = (cdp: CDPSession): Promise<{ readonly guid: string; readonly name: string }> =>
  new Promise((settle, fail) => {
    const names = new Map<string, string>();
    cdp.on("Browser.downloadWillBegin", ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
    cdp.on("Browser.downloadProgress", ({ guid, state }) => {
      const name = names.get(guid) ?? "";
      if (state === "completed") settle({ guid, name });
      if (state === "canceled") fail(new Error(`${name} was not saved`));
    });
  });
