import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { wakeWorker } from "../../tools/extension-worker.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import {
  chooseInMenu,
  closeShown,
  openPanel,
  openPopup,
  openTab,
  startChromium,
  waitForShown,
} from "../helpers/chromium.ts";
import { lineText, note, seeLine, seeSaved, seeText, textOf } from "../helpers/see.ts";
import { pdf, servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

// No test reaches the browser's own menu or address bar without a screen: the worker gets the same event for the same
// tab. `npm run test:native` clicks and types for real.
describe("every way to a note", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;
  let panel: Page;

  before(async () => {
    pages = await servePages({ "/work": workPage, "/long": longPage, "/report.pdf": pdf });
    chromium = await startChromium();
    panel = await openPanel(chromium);
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  const typeInAddressBar = async (over: Page, text: string): Promise<void> => {
    await over.bringToFront();
    const worker = await wakeWorker(chromium, panel);
    await worker.evaluate((typed) => {
      const event = chrome.omnibox.onInputEntered as unknown as { dispatch(text: string, where: string): void };
      event.dispatch(typed, "currentTab");
    }, text);
  };
  const newest = (): Promise<{ readonly text: string; readonly label: string; readonly ref: string }> =>
    panel.$eval(".note", (shown) => ({
      text: shown.querySelector(".note__text")?.textContent ?? "",
      label: shown.querySelector(".context button, .context span")?.textContent ?? "",
      ref: shown.querySelector(".context button, .context span")?.getAttribute("title") ?? "",
    }));
  const keep = async (popup: Page, text: string): Promise<void> => {
    await note(popup, text);
    await closeShown(chromium, popup);
    await panel.bringToFront();
    await seeText(panel, text);
  };

  it("takes a link along as where it leads", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    const popup = await chooseInMenu(chromium, work, {
      pageUrl: work.url(),
      linkUrl: "https://docs.example/paper/7?from=mail",
    });

    assert.equal(await textOf(popup, ".context span"), "docs.example/paper/7");
    await keep(popup, "Read this before Thursday");

    assert.deepEqual(await newest(), {
      text: "Read this before Thursday",
      label: "docs.example/paper/7",
      ref: "https://docs.example/paper/7",
    });
  });

  it("takes a picture along by its name, on its page", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    const popup = await chooseInMenu(chromium, work, {
      pageUrl: work.url(),
      mediaType: "image",
      srcUrl: "https://cdn.example/wait-times.png?w=800",
    });
    await keep(popup, "This chart hides the mornings");

    const { label, ref } = await newest();
    assert.match(label, /^wait-times\.png – Zo controleer je een samenvatting, 127/);
    assert.equal(ref, pages.url("/work"));
  });

  it("takes a document in the viewer along with what is known of it", async () => {
    const report = await openTab(chromium, pages.url("/report.pdf?session=1"));
    const popup = await chooseInMenu(chromium, report, {
      pageUrl: report.url(),
      selectionText: "Two people read each report",
    });

    assert.equal(await textOf(popup, "blockquote p"), "Two people read each report");
    await keep(popup, "We could do this with intake too");

    const { label, ref } = await newest();
    assert.match(label, /report\.pdf/);
    assert.equal(ref, pages.url("/report.pdf"));
    assert.equal(await textOf(panel, ".note .quote--foreign p"), "Two people read each report");
  });

  it("takes a document along by the toolbar", async () => {
    const report = await openTab(chromium, pages.url("/report.pdf"));
    const popup = await openPopup(chromium, report);
    await keep(popup, "Noted over a document");

    assert.equal((await newest()).ref, pages.url("/report.pdf"));
  });

  it("is the address bar: kept at Enter with the page, and then what was noted before", async () => {
    const work = await openTab(chromium, pages.url("/work?session=secret"));
    await work.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const shown = waitForShown(chromium, "popup.html");

    await typeInAddressBar(work, "- The chart hides the mornings again #charts");

    const popup = await shown;
    await seeSaved(popup);
    await popup.waitForSelector(".ask input:focus");
    await popup.keyboard.type("Every Monday");
    await popup.keyboard.press("Enter");
    await seeText(popup, "with 1 answer");
    await closeShown(chromium, popup);
    await panel.bringToFront();
    await seeText(panel, "The chart hides the mornings again #charts");
    assert.equal(await panel.$$eval(".note", ([first]) => first?.querySelectorAll(".quote--foreign").length), 0);
  });

  it("is the address bar where no page may be read", async () => {
    const own = await openTab(chromium, "chrome://version/");
    const shown = waitForShown(chromium, "popup.html");

    await typeInAddressBar(own, "Noted from a page of the browser");

    await seeSaved(await shown);
    await closeShown(chromium, await shown);
    await panel.bringToFront();
    await seeText(panel, "Noted from a page of the browser");
  });

  it("keeps the popup away from who wants nothing shown after saving, with a mark on the button", async () => {
    await panel.bringToFront();
    await panel.evaluate(() => void (location.hash = "#settings"));
    await panel.locator(showRecall).click();
    const work = await openTab(chromium, pages.url("/work"));

    await typeInAddressBar(work, "Kept without a word");

    const worker = await wakeWorker(chromium, panel);
    const mark = (): Promise<string> => worker.evaluate(() => chrome.action.getBadgeText({}));
    while ((await mark()) !== "✓") await pause(20);
    assert.ok(!chromium.browser.targets().some((target) => target.url().endsWith("popup.html")));
    await panel.bringToFront();
    await panel.locator(showRecall).click();
    await panel.evaluate(() => void (location.hash = "#now"));
    await seeText(panel, "Kept without a word");
  });

  it("says why a text in the address bar was not kept, and has it in the line", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    const shown = waitForShown(chromium, "popup.html");

    await typeInAddressBar(work, "-");

    const popup = await shown;
    await seeLine(popup, "-");
    assert.ok((await textOf(popup, ".capture [role=alert] .finding")).length > 0);
    await popup.keyboard.type(" and now with words");
    await popup.keyboard.press("Enter");
    await seeSaved(popup);
    assert.equal(await lineText(popup), "");
    await closeShown(chromium, popup);
  });

  it("leads back to the very words that were selected", async () => {
    const long = await openTab(chromium, pages.url("/long"));
    await long.evaluate(() => {
      const [text] = document.querySelector("#far")?.childNodes ?? [];
      // From the middle of a word to the middle of another.
      if (text) getSelection()?.setBaseAndExtent(text, 3, text, 16);
    });
    const popup = await openPopup(chromium, long);
    await keep(popup, "Far down on that page");
    assert.match((await newest()).ref, /\/long#:~:text=The%20sentence%20to%20find$/);

    const opened = chromium.browser.waitForTarget(
      (target) => target.url().includes("/long") && target !== long.target(),
    );
    await panel.locator(".note .context button").click();

    const again = await (await opened).page();
    await again?.waitForFunction(() => scrollY > 1_000, { polling: 50 });
  });
});

const showRecall = "::-p-aria(Show what I noted about this before, with one question)";

const longPage = `<!doctype html><html lang="en"><title>Long</title>
<p style="margin-bottom: 4000px">The beginning.</p><p id="far">The sentence to find</p><p style="margin-top: 4000px">End.</p>`;
