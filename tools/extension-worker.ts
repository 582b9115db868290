import type { Page, Target, WebWorker } from "puppeteer-core";
import type { RunningChromium } from "./launch-chromium.ts";

/** Long enough for two loaded cores; every wait ends as soon as its condition holds. */
const patience = 30_000;

/** The extension's worker, started when it sleeps, as the browser does for any event. */
export const wakeWorker = async (chromium: RunningChromium, from: Page): Promise<WebWorker> => {
  const cdp = await from.createCDPSession();
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.startWorker", { scopeURL: `chrome-extension://${chromium.extensionId}/` });
  const target = await chromium.browser.waitForTarget((candidate) => isWorker(candidate, chromium), {
    timeout: patience,
  });
  const worker = await target.worker();
  await cdp.detach();
  if (!worker) throw new Error("the worker did not start");
  return worker;
};

/** Ends the extension's worker, as the browser does after half a minute of rest. */
export const killWorker = async (chromium: RunningChromium): Promise<void> => {
  const { browser } = chromium;
  const target = await browser.waitForTarget((candidate) => isWorker(candidate, chromium), { timeout: patience });
  const gone = new Promise<void>((settle) => {
    const notice = (ended: Target): void => {
      if (ended !== target) return;
      browser.off("targetdestroyed", notice);
      settle();
    };
    browser.on("targetdestroyed", notice);
  });
  await (await target.worker())?.close();
  await gone;
};

const isWorker = (target: Target, { extensionId }: RunningChromium): boolean =>
  target.type() === "service_worker" && target.url().startsWith(`chrome-extension://${extensionId}/`);
