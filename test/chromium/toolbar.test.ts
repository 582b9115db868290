import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import {
  closeShown,
  openPanel,
  openPopup,
  openTab,
  startChromium,
  waitForClosed,
  waitForShown,
} from "../helpers/chromium.ts";
import { lineText, note, seeText, textOf, typeInLine, seeSaved } from "../helpers/see.ts";
import { servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("noting from the toolbar", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;

  before(async () => {
    pages = await servePages({ "/work": workPage, "/plain": "<title>Plain page</title>" });
    chromium = await startChromium();
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  const select = (page: Page, selector: string): Promise<void> =>
    page.$eval(selector, (element) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        element.focus();
        element.select();
      } else getSelection()?.selectAllChildren(element);
    });
  const newestAddress = (panel: Page): Promise<string | undefined> =>
    panel.$$eval(".note .context__ref", ([newest]) => newest?.getAttribute("title") ?? undefined);
  const closePopup = async (popup: Page): Promise<void> => {
    await closeShown(chromium, popup);
  };

  it("shows the title, the address without query string, and the selection as copied", async () => {
    const work = await openTab(chromium, pages.url("/work?session=secret#part"));
    await select(work, "#sentence");

    const popup = await openPopup(chromium, work);

    assert.equal(await textOf(popup, "blockquote p"), "Een goede samenvatting houdt de onzekerheid vast.");
    assert.equal(await textOf(popup, "blockquote footer"), "Copied from the page, not your words");
    assert.match(await textOf(popup, ".context span"), /^Zo controleer je een samenvatting, 127\.0\.0\.1:\d+$/);
    assert.equal(await popup.$eval(".context span", (label) => label.getAttribute("title")), pages.url("/work"));
    await closePopup(popup);
  });

  it("reads what is selected in a field, but never a password", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    await select(work, "#field");
    const fromField = await openPopup(chromium, work);
    assert.equal(await textOf(fromField, "blockquote p"), "tekst in een veld");
    await closePopup(fromField);

    await select(work, "#password");
    const fromPassword = await openPopup(chromium, work);
    await fromPassword.waitForSelector(".context");
    assert.equal(await fromPassword.$("blockquote"), null);
    await closePopup(fromPassword);
  });

  it("takes keys at once, Enter saves, and the panel shows the note with its page", async () => {
    const panel = await openPanel(chromium);
    const work = await openTab(chromium, pages.url("/work?session=secret"));
    await select(work, "#sentence");
    const popup = await openPopup(chromium, work);

    await typeInLine(popup, "+ Two of us checked the summary");
    await popup.keyboard.press("Enter");

    await seeSaved(popup);
    assert.equal(await lineText(popup), "");
    await panel.bringToFront();
    await seeText(panel, "Two of us checked the summary");
    assert.equal(await textOf(panel, ".note .quote--foreign p"), "Een goede samenvatting houdt de onzekerheid vast.");
    const words = "Een%20goede%20samenvatting%20houdt%20de%20onzekerheid%20vast.";
    assert.equal(await newestAddress(panel), pages.url(`/work#:~:text=${words}`));
  });

  it("keeps no part of the page that the person took away", async () => {
    const panel = await openPanel(chromium);
    const work = await openTab(chromium, pages.url("/work"));
    await select(work, "#sentence");
    const popup = await openPopup(chromium, work);
    await popup.waitForSelector("blockquote");

    await popup.locator("::-p-aria(Remove the selected text)").click();
    await popup.locator("::-p-aria(Remove the page title and address)").click();
    await note(popup, "Nothing goes along with this one");

    await panel.bringToFront();
    await seeText(panel, "Nothing goes along with this one");
    assert.equal(
      await panel.$$eval(".note", ([newest]) => newest?.querySelectorAll(".context, .quote--foreign").length),
      0,
    );
    await closePopup(popup);
  });

  it("keeps the full address only when the person says so", async () => {
    const panel = await openPanel(chromium);
    const work = await openTab(chromium, pages.url("/work?story=214#done"));
    const popup = await openPopup(chromium, work);
    await popup.locator(".check input").click();

    await note(popup, "This story is about the summary");

    await panel.bringToFront();
    await seeText(panel, "This story is about the summary");
    assert.equal(await newestAddress(panel), pages.url("/work?story=214#done"));
    await closePopup(popup);
  });

  it("asks one question about the note, shows what was noted before, and closes at Esc", async () => {
    const panel = await openPanel(chromium);
    await note(panel, "- Three times the upload test was red #upload");
    const plain = await openTab(chromium, pages.url("/plain"));
    const popup = await openPopup(chromium, plain);
    await note(popup, "- The upload test is red again #upload");

    // Noted in the panel a moment ago, in another window.
    await seeText(popup, "Three times the upload test was red");
    await popup.waitForSelector(".ask input:focus");
    await popup.keyboard.type("About a quarter of an hour");
    await popup.keyboard.press("Enter");
    await seeText(popup, "with 1 answer");
    // The popup is gone before the key comes up again.
    await popup.keyboard.press("Escape").catch(() => undefined);
    await waitForClosed(chromium, "popup.html");

    await panel.bringToFront();
    await seeText(panel, "About a quarter of an hour");
  });

  it("closes by itself after the time of the settings, but not on somebody who is answering", async () => {
    const plain = await openTab(chromium, pages.url("/plain"));
    const answering = await openPopup(chromium, plain);
    // Six seconds pass in one here, and each time they have passed is counted.
    await answering.evaluate(() => {
      const slowly = window.setTimeout.bind(window);
      let closings = 0;
      const quickly = (run: () => void, ms: number): number =>
        slowly(() => {
          run();
          if (ms === 6_000) document.body.dataset["closings"] = String((closings += 1));
        }, ms / 6);
      Object.assign(globalThis, { setTimeout: quickly });
    });
    await note(answering, "- The upload test was red after lunch #upload");
    await answering.waitForSelector(".ask input:focus");
    await answering.keyboard.type("I am still");
    await answering.waitForFunction(() => Number(document.body.dataset["closings"]) >= 2, { polling: 50 });
    await answering.keyboard.press("Enter");

    await waitForClosed(chromium, "popup.html");
  });

  it("works where the page may not be read", async () => {
    const own = await openTab(chromium, "chrome://version/");
    // Of its own pages the browser tells nothing at all.
    const popup = await openPopup(chromium, own);

    await note(popup, "Noted on a page of the browser");

    await closePopup(popup);
    const panel = await openPanel(chromium);
    await seeText(panel, "Noted on a page of the browser");
  });

  it("opens the real side panel, which is live with the popup", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    const first = await openPopup(chromium, work);
    const shown = waitForShown(chromium, "panel.html");
    await first.locator("::-p-aria(Open the side panel)").click();
    const side = await shown;
    await waitForClosed(chromium, "popup.html");
    const kinds = await side.evaluate(async () =>
      (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
    );
    assert.ok(kinds.includes("SIDE_PANEL"));

    const second = await openPopup(chromium, work);
    await note(second, "Seen in the side panel at once");
    await seeText(side, "Seen in the side panel at once");
    await closePopup(second);
    await note(side, "Written in the side panel");
    await seeText(side, "Written in the side panel");
  });

  it("speaks the language of the settings", async () => {
    const panel = await openPanel(chromium, "settings");
    await panel.locator("#settings-language-choice").fill("nl");
    await seeText(panel, "Instellingen");
    const work = await openTab(chromium, pages.url("/work"));

    const popup = await openPopup(chromium, work);

    await seeText(popup, "Er gaat niets van dit apparaat af.");
    assert.equal(await popup.$eval("html", ({ lang }) => lang), "nl");
    await closePopup(popup);
  });
});
