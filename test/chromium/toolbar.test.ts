import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, openPopup, openTab, startChromium, waitForShown } from "../helpers/chromium.ts";
import { servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("noting from the toolbar", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;

  before(async () => {
    pages = await servePages({ "/work": workPage });
    chromium = await startChromium();
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  const openWork = async (): Promise<Page> => {
    const page = await openTab(chromium, pages.url("/work?session=secret#part"));
    await page.evaluate(() => {
      const sentence = document.querySelector("#sentence");
      if (sentence) getSelection()?.selectAllChildren(sentence);
    });
    return page;
  };

  it("shows the title, the address without query string, and the selection as copied", async () => {
    const work = await openWork();

    const popup = await openPopup(chromium, work);

    await popup.waitForSelector("blockquote.quote--foreign");
    assert.equal(await textOf(popup, "blockquote p"), "Een goede samenvatting houdt de onzekerheid vast.");
    assert.match(await textOf(popup, "blockquote footer"), /not your words/);
    assert.match(await textOf(popup, ".context span"), /^Zo controleer je een samenvatting, 127\.0\.0\.1:\d+$/);
    assert.equal(await popup.$eval(".context span", (label) => label.getAttribute("title")), pages.url("/work"));
    await work.close();
  });
});

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? "");
