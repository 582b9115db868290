import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { findChromium } from "../find-browser.ts";
import { launchChromium, type RunningChromium } from "../launch-chromium.ts";

export interface RestoringMeasured {
  readonly notes: number;
  readonly ms: number;
}

const notes = 10_000;
const patience = 600_000;

/** How long the panel takes to show everything again after its database was deleted, from the second copy alone. */
export const measureRestoring = async (extension: string): Promise<RestoringMeasured> => {
  const folder = await mkdtemp(join(tmpdir(), "cirkel-bench-"));
  const profile = join(folder, "profile");
  const launch = async (): Promise<RunningChromium> =>
    launchChromium({ executable: await findChromium(), extension, window: "headless", profile, longestWait: patience });
  try {
    const first = await launch();
    await bringIn(first, folder).finally(() => first.close());
    const databases = join(profile, "Default", "IndexedDB");
    for (const name of await readdir(databases)) await rm(join(databases, name), { recursive: true });

    const second = await launch();
    try {
      const page = await second.browser.newPage();
      const start = performance.now();
      await page.goto(`chrome-extension://${second.extensionId}/panel.html`);
      await page.waitForSelector(`[data-recovery="done"][data-returned="${notes}"]`, { timeout: patience });
      return { notes, ms: Math.round(performance.now() - start) };
    } finally {
      await second.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

const bringIn = async ({ browser, extensionId }: RunningChromium, folder: string): Promise<void> => {
  const rows = Array.from(
    { length: notes },
    (_, at) => `Waited ${at} minutes for what was asked #tag${at % 7},2026-11-02`,
  );
  await writeFile(join(folder, "notes.csv"), ["text,date", ...rows].join("\n"));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/panel.html#settings/import`);
  const input = await page.waitForSelector("input[data-import=files]");
  // The selector finds nothing but fields.
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, "notes.csv"));
  await (await page.waitForSelector("[data-import=keep]", { timeout: patience }))?.click();
  await page.waitForSelector("[data-import=report]", { timeout: patience });
};
