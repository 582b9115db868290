import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { savedBy } from "../helpers/downloads.ts";
import { note, seeText, textOf } from "../helpers/see.ts";

describe("a backup in a file", () => {
  let chromium: RunningChromium;
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-backup-"));
    chromium = await startChromium({ language: "en" });
  });
  after(async () => {
    await chromium?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("brings the notes back after everything was deleted, by keyboard as well, and can be undone", async () => {
    const now = await openPanel(chromium);
    await note(now, "! Reviews waited for two days #review");
    await note(now, "- Waited two hours for a review #review");
    await seeText(now, "Waited two hours for a review");
    const panel = await openPanel(chromium, "settings");
    await panel.waitForSelector('[data-copies="last"]');
    assert.match(await textOf(panel, '[data-copies="second"]'), /up to date|last updated/);

    const { name, text } = await savedBy(chromium.browser, () => panel.click('[data-copies="back-up"]'));
    assert.match(name, /^cirkel-\d{4}-\d\d-\d\d\.json$/);
    await seeText(panel, `Saved as ${name}: 2 notes`);
    const file = join(folder, name);
    await writeFile(file, text);
    await press(panel, "Delete everything");
    await press(panel, "Delete everything for good");
    await seeText(panel, "Everything is deleted.");

    await choose(panel, file);
    await panel.waitForSelector('[data-copies="preview"]');
    assert.match(await textOf(panel, '[data-copies="preview"]'), /^Notes ?2 new/);
    await panel.waitForSelector("#copies-preview:focus");
    await panel.keyboard.press("Tab");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector('[data-copies="undo"]');

    const back = await openPanel(chromium);
    await seeText(back, "Reviews waited for two days");
    await seeText(back, "Waited two hours for a review");

    await panel.bringToFront();
    await press(panel, "Undo");
    await seeText(panel, "Undone. Everything is as it was before.");
    await panel.waitForSelector('[data-copies="undo"]', { hidden: true });
  });

  it("that was changed since is refused in one sentence", async () => {
    const panel = await openPanel(chromium, "settings");
    await panel.waitForSelector('[data-copies="last"]');
    const file = join(folder, "other.json");
    await writeFile(file, "# My notes\n");

    await choose(panel, file);

    await seeText(panel, "This file is no backup of Cirkel. Nothing was changed.");
  });
});

const choose = async (panel: Page, file: string): Promise<void> => {
  const input = await panel.waitForSelector('input[data-copies="choose"]');
  await input?.uploadFile(file);
};

const press = async (panel: Page, name: string): Promise<void> => {
  const button = await panel.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await button?.click();
};
