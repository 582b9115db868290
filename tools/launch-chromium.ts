import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, WebWorker } from "puppeteer-core";
import { launchBrowser, type BrowserWishes, type RunningBrowser } from "./launch-browser.ts";

export interface LaunchRequest extends BrowserWishes {
  /** Folder of the built extension. */
  readonly extension: string;
  /** What becomes of the tab that opens once after installing; closed unless said otherwise. */
  readonly welcome?: "open" | "closed";
}

export interface RunningChromium extends RunningBrowser {
  readonly extensionId: string;
}

/** Starts Chromium with the extension in it, with nothing that goes out to the network by itself. */
export const launchChromium = async ({
  extension,
  welcome = "closed",
  ...wishes
}: LaunchRequest): Promise<RunningChromium> => {
  const running = await launchBrowser({ ...wishes, extensions: [resolve(extension)] });
  try {
    const worker = await findWorker(running.browser);
    if (welcome === "closed") await closeWelcome(worker);
    return { ...running, extensionId: new URL(worker.url()).host };
  } catch (error) {
    await running.close();
    throw error;
  }
};

/** The worker is there as soon as the extension is installed. */
const findWorker = async (browser: Browser): Promise<WebWorker> => {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === "service_worker" && candidate.url().startsWith("chrome-extension://"),
    { timeout: 60_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error("the extension's worker ended at once");
  return worker;
};

/** Waits until the first screen had its turn, and closes its tab; in a profile that is used again there is none. */
const closeWelcome = async (worker: WebWorker): Promise<void> => {
  // A worker that just started has no extension platform yet.
  const isSettled = (): Promise<boolean> =>
    worker.evaluate(async () => "chrome" in globalThis && "welcomed" in (await chrome.storage.local.get("welcomed")));
  while (!(await isSettled())) await pause(20);
  await worker.evaluate(async () => {
    const opened = (await chrome.tabs.query({})).filter(({ url, pendingUrl }) =>
      (url || pendingUrl)?.includes("?welcome"),
    );
    await chrome.tabs.remove(opened.map(({ id }) => id ?? chrome.tabs.TAB_ID_NONE));
  });
};
