import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { finds, isKept, search } from "../helpers/search-panel.ts";
import { note, seeText } from "../helpers/see.ts";

describe("search in the panel", () => {
  let chromium: RunningChromium;
  let page: Page;
  before(async () => {
    chromium = await startChromium({ language: "en" });
    page = await openPanel(chromium);
    for (const text of ["The roster waits for a name", "The deploy waits for a review"]) {
      await note(page, text);
      await page.waitForSelector(`::-p-xpath(//li[@data-note and contains(., "${text}")])`);
    }
  });
  after(async () => chromium?.close());

  it("is answered by a worker of the panel's own", async () => {
    assert.equal(page.workers().length, 0);
    await search(page, "wai");
    await finds(page, 2);
    await search(page, "roster wai");
    await finds(page, 1);
    assert.deepEqual(
      page.workers().map((worker) => worker.url()),
      [`chrome-extension://${chromium.extensionId}/search-worker.js`],
    );
  });

  it("finds what comes in another window", async () => {
    await search(page, "canary");
    await finds(page, 0);
    const other = await openPanel(chromium);
    await note(other, "A canary waits");
    await other.close();

    await finds(page, 1);
  });

  it("goes on when the worker was ended under it", async () => {
    const [worker] = page.workers();
    const gone = new Promise((settle) => page.once("workerdestroyed", settle));
    await worker?.evaluate(() => self.close());
    await gone;

    await search(page, "deploy");
    await finds(page, 1);
    await search(page, "roster");
    await finds(page, 1);
    assert.equal(page.workers().length, 1);
  });

  it("is kept for the next window, and without a word of a note that was erased", async () => {
    const before = await openPanel(chromium);
    await search(before, "canary");
    await finds(before, 1);
    await before.waitForFunction(isKept, {}, "canary");

    await before.locator(`::-p-xpath(//li[@data-note and contains(., "canary")]//summary)`).click();
    await press(before, "Delete");
    const settings = await openPanel(chromium, "settings");
    await press(settings, "Empty the bin (1)");
    await press(settings, "Erase this one for good");
    await seeText(settings, "Erased.");

    assert.equal(await settings.evaluate(isKept, "canary"), false);
    const next = await openPanel(chromium);
    await search(next, "canary");
    await finds(next, 0);
    await next.waitForFunction(isKept, {}, "roster");
    assert.equal(await next.evaluate(isKept, "canary"), false);
  });
});

const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click();
