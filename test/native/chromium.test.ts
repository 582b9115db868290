import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, openTab, startChromium, waitForClosed, waitForShown } from "../helpers/chromium.ts";
import { person, waitForWindow, windowsOnScreen } from "../helpers/person.ts";
import { seeLine, seeSaved, seeText, textOf } from "../helpers/see.ts";
import { servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("noting with the browser's own keys, menu and address bar", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;
  let panel: Page;

  before(async () => {
    pages = await servePages({ "/work": workPage });
    chromium = await startChromium({ window: "visible" });
    panel = await openPanel(chromium);
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  /** A page in front that has the keys of the screen. */
  const openWork = async (): Promise<Page> => {
    const work = await openTab(chromium, pages.url("/work"));
    await work.waitForFunction(() => document.hasFocus(), { polling: 50 });
    return work;
  };
  const typeNote = async (popup: Page, text: string): Promise<void> => {
    await popup.waitForFunction(() => document.hasFocus(), { polling: 50 });
    await popup.waitForSelector(".capture textarea:focus");
    await person.type(text);
    await seeLine(popup, text);
    await person.press("Return");
    await seeSaved(popup);
  };
  const leave = async (popup: Page): Promise<void> => {
    await popup.waitForSelector(".ask input:focus");
    await person.press("Escape");
    await waitForClosed(chromium, "popup.html");
  };
  const seeInPanel = async (text: string): Promise<void> => {
    await panel.bringToFront();
    await seeText(panel, text);
  };

  it("is one key", async () => {
    await openWork();
    const shown = waitForShown(chromium, "popup.html");

    await person.press("alt+n");

    const popup = await shown;
    await typeNote(popup, "- The key was under my hand #keys");
    await leave(popup);
    await seeInPanel("The key was under my hand");
  });

  it("is an item in the menu over what is selected", async () => {
    const work = await openWork();
    const { x, y } = await work.$eval("#sentence", (sentence) => {
      getSelection()?.selectAllChildren(sentence);
      const { left, top, height } = sentence.getBoundingClientRect();
      const bars = outerHeight - innerHeight;
      return { x: screenX + left + 40, y: screenY + bars + top + height / 2 };
    });
    const before = await windowsOnScreen();
    const shown = waitForShown(chromium, "popup.html");

    await person.rightClick(x, y);
    await waitForWindow(before);
    // From below: "Inspect", and above it what extensions have.
    for (const key of ["Up", "Up", "Return"]) await person.press(key);

    const popup = await shown;
    assert.equal(await textOf(popup, "blockquote p"), "Een goede samenvatting houdt de onzekerheid vast.");
    await typeNote(popup, "+ This is how we check ours #summary");
    await leave(popup);
    await seeInPanel("This is how we check ours");
  });

  it("is the address bar", async () => {
    await openWork();
    const shown = waitForShown(chromium, "popup.html");

    await person.press("ctrl+l");
    await person.type("ck Ask who wrote the last summary");
    await person.press("Return");

    const popup = await shown;
    await seeSaved(popup);
    await leave(popup);
    await seeInPanel("Ask who wrote the last summary");
  });

  it("has the side panel at its key", async () => {
    await openWork();
    const shown = waitForShown(chromium, "panel.html");

    await person.press("alt+shift+s");

    await seeText(await shown, "Ask who wrote the last summary");
  });
});
