import assert from "node:assert/strict";
import type { Frame, Page } from "puppeteer-core";
import { openInput, seeLeftOut } from "../../tools/code/open-input.ts";
import { editorText } from "../helpers/editor.ts";
import { seeIn } from "../helpers/frame-keyboard.ts";
import {
  quickInputLines,
  runCommand,
  seeNoQuickInput,
  seeQuickInput,
  seeQuickInputLine,
  seeQuickInputText,
} from "../../tools/code/quick-input.ts";
import { seeStatus } from "../../tools/code/status-line.ts";
import { until } from "../../tools/code/until.ts";
import { caret, notifications, press, screensIn, seeCaret } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";

describe("taking a note in the editor", () => {
  let code: Workbench;
  let page: Page;
  let screens: Frame;

  before(async () => {
    code = await startWorkbench();
    page = await code.open({ file: "test/e2e/upload.test.ts", line: 9 });
    await seeCaret(page, 9);
  });
  after(() => code?.close());

  it("costs at most four keys besides the thought, and gives the caret back", async () => {
    const before = await caret(page);
    let keys = 0;
    const count = async (...chord: Parameters<typeof press>[1][]): Promise<void> => {
      keys += chord.length;
      await press(page, ...chord);
    };

    await count("Alt", "n");
    await seeQuickInput(page);
    await count("-");
    await page.keyboard.type("waited a quarter of an hour for the upload test #upload");
    await seeQuickInputLine(page, "Save as Held up");
    await seeQuickInputLine(page, "feature/zaakmap");
    await count("Enter");
    await seeNoQuickInput(page);

    assert.ok(keys <= 4, `${keys} keys`);
    assert.deepEqual(await caret(page), before);
    assert.equal(before.isInEditor, true);
    await seeStatus(page, "Saved");
  });

  it("lets one type on in the code at once", async () => {
    await openInput(page);
    await page.keyboard.type("+ the second run was green");
    await page.keyboard.press("Enter");
    await seeNoQuickInput(page);
    await page.keyboard.type("X");

    await until(page, "the code begins there", async () =>
      (await editorText(page)).includes("X    // De virusscanner"),
    );
    await press(page, "Control", "z");
    await seeCaret(page, 9);
  });

  it("shows what goes along, and leaves out what the person takes away", async () => {
    await openInput(page);
    await seeQuickInputLine(page, "feature/zaakmap");
    await page.keyboard.type("! the scanner is slow, the runner is not");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await seeLeftOut(page, "feature/zaakmap");

    const lines = await quickInputLines(page);
    assert.equal(
      lines.some((line) => line.includes("upload.test.ts:9")),
      true,
    );
    await page.keyboard.press("Enter");
    await seeNoQuickInput(page);
    await seeStatus(page, "Saved · 1 earlier");
  });

  it("takes along what was selected, as copied", async () => {
    await press(page, "Home");
    await press(page, "Shift", "End");
    await openInput(page);
    await seeQuickInputLine(page, "De virusscanner op de runner is traag");
    await page.keyboard.type("? who decides about this");
    await page.keyboard.press("Enter");
    await seeNoQuickInput(page);
  });

  it("says how often something like it was noted before, and a key shows that with the one question", async () => {
    await openInput(page);
    await page.keyboard.type("- the upload test waits again #upload");
    await page.keyboard.press("Enter");
    await seeStatus(page, "Saved · 1 earlier");

    await press(page, "Alt", "Shift", "n");

    screens = await screensIn(page, "view");
    await seeIn(screens, "You noted this once before");
    await seeIn(screens, "waited a quarter of an hour for the upload test");
    await screens.waitForSelector(".ask input:focus");
    await page.keyboard.type("twenty minutes, the third time this week");
    await page.keyboard.press("Enter");
    await seeIn(screens, "with 1 answer");
  });

  it("is seen in the side bar, also what was noted before it was ever opened", async () => {
    await seeIn(screens, "the scanner is slow, the runner is not");
    // The list draws what is in sight.
    await screens.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await seeIn(screens, "the second run was green");
    await seeIn(screens, "De virusscanner op de runner is traag");
    await until(screens, "the first note stands with its line and branch", () =>
      screens.evaluate(() =>
        [...document.querySelectorAll(".note")].some(({ textContent }) =>
          /a quarter of an hour.*upload\.test\.ts:9.*feature\/zaakmap/s.test(textContent),
        ),
      ),
    );
    await screens.evaluate(() => window.scrollTo(0, 0));
  });

  it("can be taken back by a command, and kept after all", async () => {
    await openInput(page);
    await page.keyboard.type("* a thought that was none");
    await page.keyboard.press("Enter");
    await seeIn(screens, "a thought that was none");

    await runCommand(page, "Cirkel: Take back the note just saved");
    await seeStatus(page, "Taken back");
    await screens.waitForFunction(() => !document.body.innerText.includes("a thought that was none"));

    await runCommand(page, "Cirkel: Keep it after all");
    await seeIn(screens, "a thought that was none");
  });

  it("answers an empty line with one sentence and stays open", async () => {
    await openInput(page);
    await page.keyboard.press("Enter");
    await seeQuickInputLine(page, "There is nothing here yet");
    await page.keyboard.type("- ");
    await page.keyboard.press("Enter");
    await seeQuickInputLine(page, "There is only a sign for the kind");
    await seeQuickInputText(page, "- ");
    await page.keyboard.press("Escape");
    await seeNoQuickInput(page);
    await openInput(page);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await seeQuickInputText(page, "");
    await page.keyboard.press("Escape");
  });

  it("refuses a paste that is too long with one sentence and leaves the input as it was", async () => {
    await openInput(page);
    await page.keyboard.type("what I had already");
    await seeQuickInputText(page, "what I had already");
    const cdp = await page.createCDPSession();
    await cdp.send("Input.insertText", { text: "x".repeat(5_001) });
    await cdp.detach();

    await seeQuickInputLine(page, "5,000");
    await seeQuickInputText(page, "what I had already");
    // It stays: putting that back is not something that the person typed.
    await seeQuickInputLine(page, "5,000");
    await page.keyboard.press("Enter");
    await seeNoQuickInput(page);
    await seeIn(screens, "what I had already");
  });

  it("never interrupted anybody with a message", async () => {
    assert.deepEqual(await notifications(page), []);
  });
});
