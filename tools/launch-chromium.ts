import { resolve } from "node:path";
import type { Browser } from "puppeteer-core";
import { launchBrowser, type BrowserWishes, type RunningBrowser } from "./launch-browser.ts";

export interface LaunchRequest extends BrowserWishes {
  /** Folder of the built extension. */
  readonly extension: string;
}

export interface RunningChromium extends RunningBrowser {
  readonly extensionId: string;
}

/** Starts Chromium with the extension in it, with nothing that goes out to the network by itself. */
export const launchChromium = async ({ extension, ...wishes }: LaunchRequest): Promise<RunningChromium> => {
  const running = await launchBrowser({ ...wishes, extensions: [resolve(extension)] });
  try {
    return { ...running, extensionId: await findExtension(running.browser) };
  } catch (error) {
    await running.close();
    throw error;
  }
};

/** The worker is there as soon as the extension is installed; its address tells the id. */
const findExtension = async (browser: Browser): Promise<string> => {
  const worker = await browser.waitForTarget(
    (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension://"),
    { timeout: 60_000 },
  );
  return new URL(worker.url()).host;
};
