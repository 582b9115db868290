import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { lineText, note, seeText, typeInLine } from "../helpers/see.ts";

describe("a note that was saved elsewhere", () => {
  let chromium: RunningChromium;
  let elsewhere: Page;
  let savedId: string;

  before(async () => {
    chromium = await startChromium({ language: "en" });
    elsewhere = await openPanel(chromium, "settings");
    await elsewhere.locator("#settings-recall").click();
    await elsewhere.evaluate(() => {
      location.hash = "now";
    });
    await note(elsewhere, "- Three times the upload test was red #upload");
    await note(elsewhere, "- The upload test is red again #upload");
    await seeBothNotes(elsewhere);
    savedId = await elsewhere.$eval("[data-saved]", (strip) => strip.getAttribute("data-saved") ?? "");
  });
  after(() => chromium?.close());

  const seeBothNotes = async (page: Page): Promise<void> => {
    await page.waitForFunction(() => document.querySelectorAll(".timeline li[aria-busy=false]").length === 2);
  };
  const ask = (id: string): string => `now/${encodeURIComponent(id)}/saved`;

  it("comes back with what was noted before and the question, whatever the settings say", async () => {
    assert.equal(await elsewhere.$(".recall, .ask"), null);
    const panel = await openPanel(chromium, ask(savedId));

    await seeText(panel, "You noted this once before");
    await panel.waitForSelector(".ask input:focus");
    await panel.keyboard.type("About a quarter of an hour");
    await panel.keyboard.press("Enter");

    await seeText(panel, "with 1 answer");
    await seeText(elsewhere, "About a quarter of an hour");
    await panel.close();
  });

  it("takes the focus to its question, and not to its place in the list, also with a line half written", async () => {
    const panel = await openPanel(chromium);
    await typeInLine(panel, "Half a line");
    await seeBothNotes(panel);

    await panel.evaluate((place) => {
      document.querySelector(".timeline")?.addEventListener("focusin", () => document.body.classList.add("jumped"));
      location.hash = place;
    }, ask(savedId));

    await panel.waitForSelector(".ask input:focus");
    assert.equal(await panel.$(".jumped"), null);
    assert.equal(await lineText(panel), "Half a line");
    await panel.keyboard.press("Escape");
    await panel.waitForSelector(".capture textarea:focus");
    await panel.close();
  });

  it("is asked for once: after that the address is that of the room", async () => {
    const panel = await openPanel(chromium, ask(savedId));
    await panel.waitForSelector(".ask input:focus");

    await panel.waitForFunction(() => location.hash === "#now");
    await panel.reload();

    await panel.waitForSelector(".capture textarea:focus");
    await seeBothNotes(panel);
    assert.equal(await panel.$(".ask"), null);
    await panel.close();
  });

  it("is said to be gone when it is", async () => {
    const panel = await openPanel(chromium, ask("capture:01HZY3V9Q8W7E6R5T4Y3K2J1H0"));
    await seeText(panel, "This note is no longer here.");
    await panel.close();
  });
});
