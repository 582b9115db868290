import assert from "node:assert/strict";
import type { Page, Target } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, patience, startChromium } from "../helpers/chromium.ts";
import { pressOn } from "../helpers/keyboard.ts";
import { person } from "../helpers/person.ts";
import { note, seeText } from "../helpers/see.ts";

describe("printing a learning path", () => {
  let chromium: RunningChromium;
  let panel: Page;

  before(async () => {
    chromium = await startChromium({ window: "visible" });
    panel = await openPanel(chromium);
  });
  after(() => chromium?.close());

  it("opens the print dialog of the browser, and closing that leaves the screens as they were", async () => {
    for (const text of ["- The review waited two days #review", "- Again a review without a name #review"])
      await note(panel, text);
    await pressOn(panel, "Learn");
    await pressOn(panel, "review");
    await pressOn(panel, "Make a learning path");
    await pressOn(panel, "Make a draft");
    await pressOn(panel, "More for this learning path");
    await panel.waitForSelector(".menu__list");
    await pressOn(panel, "Export as Markdown");
    await seeText(panel, "This is what the file looks like");
    await pressOn(panel, "Print");

    const isDialog = (target: Target): boolean => target.url().startsWith("chrome://print");
    const dialog = await (await chromium.browser.waitForTarget(isDialog, { timeout: patience })).asPage();
    await dialog.waitForFunction(() => document.hasFocus(), { polling: 50 });
    await person.press("Escape");

    await panel.waitForSelector(".paper", { hidden: true });
    assert.match(await panel.title(), /^Cirkel/);
  });
});
