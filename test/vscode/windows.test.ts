import assert from "node:assert/strict";
import type { Frame, Page } from "puppeteer-core";
import { seeIn } from "../helpers/frame-keyboard.ts";
import { openInput } from "../../tools/code/open-input.ts";
import { runCommand } from "../../tools/code/quick-input.ts";
import { listenToStatus, seeStatus } from "../../tools/code/status-line.ts";
import { bringForward, press, screensIn } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";

describe("two windows of VS Code", () => {
  let code: Workbench;
  let one: Page;
  let other: Page;
  let inOne: Frame;
  let inOther: Frame;

  before(async () => {
    code = await startWorkbench();
    one = await code.open();
    await press(one, "Alt", "Shift", "s");
    inOne = await screensIn(one, "view");
    other = await code.open({ folder: "src" });
    await press(other, "Alt", "Shift", "s");
    inOther = await screensIn(other, "view");
  });
  after(() => code?.close());

  const note = async (page: Page, text: string): Promise<void> => {
    await openInput(page);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };

  it("show each other's notes without being asked", async () => {
    await note(one, "- waited for the upload test #upload");
    await seeIn(inOne, "waited for the upload test");
    await seeIn(inOther, "waited for the upload test");

    await note(other, "+ noted in the second window #upload");
    await seeStatus(other, "Saved · 1 earlier");
    await seeIn(inOne, "noted in the second window");
  });

  it("speak another language as soon as it is chosen in one of them, in the status bar too", async () => {
    await bringForward(one);
    await inOne.click('a[href="#settings"]');
    await inOne.waitForSelector("#settings-language-choice");
    await inOne.select("#settings-language-choice", "nl");

    await inOne.waitForFunction(() => document.documentElement.lang === "nl");
    await inOther.waitForFunction(() => document.documentElement.lang === "nl");
    await note(one, "* elke review krijgt een naam");
    const { label } = await seeStatus(one, "Bewaard");
    assert.ok(label.startsWith("Cirkel: Bewaard"), label);
  });

  it("have everything still there after a reload, with the language", async () => {
    await other.reload();
    await listenToStatus(other);
    await press(other, "Alt", "Shift", "s");
    const again = await screensIn(other, "view");

    for (const text of ["waited for the upload test", "noted in the second window", "elke review krijgt een naam"])
      await seeIn(again, text);
    assert.equal(await again.evaluate(() => document.documentElement.lang), "nl");
  });

  it("show the same rooms in a tab of the editor, side by side with the side bar", async () => {
    await bringForward(one);
    await runCommand(one, "Cirkel: Open in a tab");
    const tab = await screensIn(one, "tab");
    await seeIn(tab, "noted in the second window");

    await note(one, "! live in the tab as well");
    await seeIn(tab, "live in the tab as well");
    await inOne.click('a[href="#now"]');
    await seeIn(inOne, "live in the tab as well");
  });
});
