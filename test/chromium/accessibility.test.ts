import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { axeFindings } from "../helpers/axe.ts";
import { closeShown, openPanel, openPopup, openTab, startChromium } from "../helpers/chromium.ts";
import { goToLine, note, seeSaved, seeText } from "../helpers/see.ts";
import { servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("every screen, as axe sees it, narrow in light and wide in dark", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;
  let panel: Page;

  before(async () => {
    pages = await servePages({ "/work": workPage });
    chromium = await startChromium();
    panel = await openPanel(chromium);
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  /** Colours do not depend on the width, nor the layout on the colours: each is looked at once. */
  const isClean = async (page: Page): Promise<void> => {
    const found: string[] = [];
    for (const { width, scheme } of [
      { width: 320, scheme: "light" },
      { width: 1200, scheme: "dark" },
    ]) {
      // A popup has the width that the browser gives it.
      if (page === panel) await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        // Colours on their way from light to dark are not what people see.
        { name: "prefers-reduced-motion", value: "reduce" },
      ]);
      found.push(...(await axeFindings(page)).map((finding) => `${scheme}, ${width} px: ${finding}`));
    }
    assert.deepEqual(found, []);
  };
  const press = (name: string): Promise<void> => panel.locator(`::-p-aria(${name})`).click();

  it("is clean on the first screen", async () => {
    await panel.waitForSelector(".capture textarea");
    await isClean(panel);
  });

  it("is clean in Settings, also after an import", async () => {
    await press("Settings");
    const input = await panel.waitForSelector("input[data-import=files]");
    await isClean(panel);
    await panel.locator("#settings-import-share").click();
    await input?.uploadFile("test/fixtures/daily-notes/2026-11-16.md", "test/fixtures/daily-notes/2026-11-18.md");
    await seeText(panel, "4 new notes");
    await isClean(panel);
    await panel.locator("[data-import=keep]").click();
    await seeText(panel, "4 notes brought in");
    await isClean(panel);
  });

  it("is clean in Now: after saving, with an open menu, with a mistake", async () => {
    await press("Now");
    await note(panel, "- The third review in two weeks that waits for days #review");
    await panel.waitForSelector(".ask input:focus");
    await isClean(panel);
    await panel.locator(".note .menu summary").click();
    await panel.waitForSelector(".menu__list");
    await isClean(panel);
    await panel.keyboard.press("Escape");
    await goToLine(panel);
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(".capture [role=alert] .finding");
    await isClean(panel);
  });

  it("is clean in Learn: themes, a theme, a path in draft and under way", async () => {
    await press("Learn");
    await seeText(panel, "Themes");
    await isClean(panel);
    await press("review");
    await seeText(panel, "What do you want to do with this?");
    await press("Make a learning path");
    await seeText(panel, "Where does it lie?");
    await isClean(panel);
    await press("Make a draft");
    await seeText(panel, "Is this something for you?");
    await isClean(panel);
    await press("Yes, I want to do this");
    await press("Begin");
    await seeText(panel, "Next step");
    await press("Done");
    await seeText(panel, "What happened? One line.");
    await isClean(panel);
  });

  it("is clean in Propose: the list, a new one, its page, a form and an export", async () => {
    await press("Propose");
    await seeText(panel, "New proposal");
    await isClean(panel);
    await press("New proposal");
    await seeText(panel, "Which theme does it rest on?");
    await panel.waitForSelector("select option:nth-child(2)");
    await panel.select("select", await panel.$eval("select option:nth-child(2)", ({ value }) => value));
    await panel.type("textarea", "Every review gets one name on it within two hours.");
    await isClean(panel);
    await panel.keyboard.press("Enter");
    await seeText(panel, "Step 1: draft.");
    await isClean(panel);
    await press("Change the trial");
    await seeText(panel, "First day");
    await isClean(panel);
    await press("Markdown");
    await seeText(panel, "This is what the file looks like");
    await isClean(panel);
    await press("All proposals");
    await seeText(panel, "Every review gets one name");
    await isClean(panel);
  });

  it("is clean in the popup, before and after saving", async () => {
    const work = await openTab(chromium, pages.url("/work?story=214"));
    await work.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await openPopup(chromium, work);
    await popup.waitForSelector("blockquote");
    await isClean(popup);
    await note(popup, "- One more review that waits #review");
    await seeSaved(popup);
    await popup.waitForSelector(".ask input:focus");
    await popup.keyboard.type("an answer, so that it stays");
    await isClean(popup);
    await closeShown(chromium, popup);
  });
});
