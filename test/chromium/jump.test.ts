import assert from "node:assert/strict";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startChromium } from "../helpers/chromium.ts";

describe("a quote", () => {
  let chromium: RunningChromium;
  let panel: PanelDriver;
  before(async () => {
    chromium = await startChromium({ language: "en" });
    panel = await drivePanel(chromium, {});
    const notes = { folder: "samples/notes", found: { files: [], leftOut: [] } };
    await importFolder(panel, screenWords("en"), notes, "private");
  });
  after(() => chromium.close());

  it("leads to its note, far down in the list, and Back leads to the quote again", async () => {
    await panel.goTo("learn");
    await panel.press("ruilen", "link");
    // The oldest note of the theme: it is not among the rows that the list draws at first.
    await panel.page.waitForSelector(".quote footer a");
    const dates = await panel.page.$$(".quote footer a");
    const oldest = dates.at(-1);
    assert(oldest);
    assert.equal(await oldest.evaluate((link) => link.textContent?.trim()), "Monday 2 November");
    await oldest.focus();
    await panel.page.keyboard.press("Enter");

    await panel.waitForText("Ruilverzoek stond in de mail, in de app en op het whiteboard");
    await panel.page.waitForFunction(() =>
      document.activeElement?.textContent?.includes("Ruilverzoek stond in de mail, in de app"),
    );
    const place = await panel.page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? -1, height: innerHeight };
    });
    assert(place.top >= 0 && place.bottom <= place.height, JSON.stringify(place));

    await panel.page.goBack();

    await panel.page.waitForFunction(() => location.hash.startsWith("#learn/theme"));
    await panel.waitForText("The notes");
  });
});
