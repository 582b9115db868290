import assert from "node:assert/strict";
import type { HTTPRequest, Page } from "puppeteer-core";
import { questionOfTurn } from "../../shared/domain/question-of-turn.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, patience, startChromium } from "../helpers/chromium.ts";
import { note, seeLine, seeSaved, seeText } from "../helpers/see.ts";

const pages = ["panel", "popup"] as const;

/** What a person sees of a line, and where. */
const lookOf = (page: Page, below: string) =>
  page.$eval(`${below} .capture__line`, (line) => {
    const { x, y, width, height } = line.getBoundingClientRect();
    const field = line.querySelector("textarea");
    const words = [field?.placeholder, field?.labels[0]?.textContent, document.documentElement.lang];
    return { place: [x, y, width, height], words };
  });

describe("the line that stands in the page itself", () => {
  let chromium: RunningChromium;
  before(async () => {
    chromium = await startChromium();
    // Something has to be noted, for the panel to begin with its line; and the popup has to be seen once.
    const panel = await openPanel(chromium);
    await note(panel, "The first note");
    await seeSaved(panel);
    await panel.close();
    const popup = await begin(chromium, "popup");
    // It asks what it asks after one note as soon as it has counted them, and that is what it remembers.
    await popup.waitForSelector(`#app .capture textarea[placeholder="${questionOfTurn(1, "en")}"]`);
    await popup.close();
  });
  after(() => chromium.close());

  for (const name of pages) {
    it(`takes keys in the ${name} without any code, and has a name`, async () => {
      const page = await newPage(chromium);
      await page.setJavaScriptEnabled(false);
      await page.goto(addressOf(chromium, name));
      await page.waitForSelector(".first-line textarea:focus");

      await page.keyboard.type("No code yet");

      assert.equal(await page.$eval(".first-line textarea", (line) => line.value), "No code yet");
      assert.equal(await page.$eval(".first-line textarea", (line) => line.labels[0]?.textContent), "Cirkel");
      await page.close();
    });

    it(`hands over to the ${name} what was typed before its code came, with the caret, and as a draft`, async () => {
      const page = await newPage(chromium);
      const release = await holdBack(page, `${name}.js`);
      const opening = page.goto(addressOf(chromium, name));
      await page.waitForSelector(".first-line textarea:focus");
      await page.keyboard.type("Before the cod");
      await page.keyboard.press("ArrowLeft");
      assert.equal(await page.$("#app *"), null, "nothing was drawn yet");

      await release();
      await opening;
      await page.waitForSelector("#app .capture textarea:focus");
      await page.keyboard.type("o");

      await seeLine(page, "Before the cood");
      assert.equal(await page.$(".first-line"), null);
      await page.close();
      const again = await begin(chromium, name);
      await again.waitForSelector("#app .capture textarea:focus");
      await seeLine(again, "Before the cood");
      await again.close();
    });

    it(`stands in the ${name} where the line of the screens comes, with the same words`, async () => {
      const page = await newPage(chromium);
      await page.setViewport({ width: name === "panel" ? 380 : 320, height: 700 });
      const release = await holdBack(page, `${name}.js`);
      const opening = page.goto(addressOf(chromium, name));
      await page.waitForSelector(".first-line textarea:focus");
      const before = await lookOf(page, ".first-line");

      await release();
      await opening;
      await page.waitForSelector("#app .capture textarea:focus");

      assert.deepEqual(before, await lookOf(page, "#app"));
      await page.close();
    });
  }

  it("saves what was entered before the code came", async () => {
    const page = await newPage(chromium);
    const release = await holdBack(page, "panel.js");
    const opening = page.goto(addressOf(chromium, "panel"));
    await page.waitForSelector(".first-line textarea:focus");
    await page.keyboard.type("Entered early");
    await page.keyboard.press("Enter");

    await release();
    await opening;

    await seeSaved(page);
    await seeText(page, "Entered early");
    await page.close();
  });

  it("is not there before another room", async () => {
    const page = await newPage(chromium);
    const release = await holdBack(page, "panel.js");
    const opening = page.goto(`${addressOf(chromium, "panel")}#settings`);
    await page.waitForSelector("#app", { visible: false });

    assert.equal(await page.$("textarea"), null);

    await release();
    await opening;
    await page.waitForSelector("main[data-room=settings]");
    await page.close();
  });
});

const addressOf = ({ extensionId }: RunningChromium, name: string): string =>
  `chrome-extension://${extensionId}/${name}.html`;

const newPage = async ({ browser }: RunningChromium): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  return page;
};

const begin = async (chromium: RunningChromium, name: string): Promise<Page> => {
  const page = await newPage(chromium);
  await page.goto(addressOf(chromium, name));
  return page;
};

/** Lets everything through but one file, which comes when it is let go. */
const holdBack = async (page: Page, file: string): Promise<() => Promise<void>> => {
  await page.setRequestInterception(true);
  const held: HTTPRequest[] = [];
  let isReleased = false;
  page.on("request", (request) => {
    if (!isReleased && request.url().endsWith(`/${file}`)) held.push(request);
    else void request.continue();
  });
  return async () => {
    isReleased = true;
    await Promise.all(held.map((request) => request.continue()));
    assert.equal(held.length, 1, `${file} was held back`);
  };
};
