import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { editorText, openTabs } from "../helpers/editor.ts";
import { enterOn, seeIn, tabTo } from "../helpers/frame-keyboard.ts";
import { openInput } from "../../tools/code/open-input.ts";
import { choose, runCommand, seeNoQuickInput, seeQuickInput, seeQuickInputLine } from "../../tools/code/quick-input.ts";
import { seeStatus } from "../../tools/code/status-line.ts";
import { until } from "../../tools/code/until.ts";
import { press, screensIn, seeCaret } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";

describe("the whole circle in VS Code, by keyboard only", () => {
  let code: Workbench;
  let page: Page;
  let screens: Frame;

  before(async () => {
    code = await startWorkbench();
    page = await code.open({ file: "test/e2e/upload.test.ts", line: 9 });
    await seeCaret(page, 9);
  });
  after(() => code?.close());

  it("takes notes while the code is in front", async () => {
    for (const text of [
      "- Waited two days for a review, nobody knew it was their turn #review",
      "- The review stood still again, half an hour lost asking around #review",
    ]) {
      await openInput(page);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await seeNoQuickInput(page);
    }
    await seeStatus(page, "Saved · 1 earlier");
  });

  it("makes a learning path of what they share, and begins it", async () => {
    await press(page, "Alt", "Shift", "s");
    screens = await screensIn(page, "view");
    await seeIn(screens, "The review stood still again");
    await enterOn(page, screens, "Learn");
    await seeIn(screens, "Themes");
    await enterOn(page, screens, "review");
    await seeIn(screens, "What do you want to do with this?");
    await enterOn(page, screens, "Make a learning path");
    await seeIn(screens, "Where does it lie?");
    await page.keyboard.press("ArrowDown");
    await enterOn(page, screens, "Make a draft");
    await seeIn(screens, "Is this something for you?");
    await enterOn(page, screens, "Yes, I want to do this");
    await seeIn(screens, "Ready to begin?");
    await enterOn(page, screens, "Begin");
    await seeIn(screens, "Next step");
  });

  it("does the first step, and its line back is a new note", async () => {
    await enterOn(page, screens, "I am going to do this");
    await seeIn(screens, "You are doing this");
    await enterOn(page, screens, "Done");
    await seeIn(screens, "What happened? One line.");
    await tabTo(page, screens, "What happened? One line.");
    await page.keyboard.type("Watched one review: it waited because nobody was named #review");
    await page.keyboard.press("Enter");
    await seeIn(screens, "Step done. Your line is among your notes.");
    await enterOn(page, screens, "Now");
    await seeIn(screens, "Watched one review: it waited because nobody was named");
  });

  it("makes a proposal of the theme and one own sentence", async () => {
    await enterOn(page, screens, "Propose");
    await seeIn(screens, "New proposal");
    await enterOn(page, screens, "New proposal");
    await seeIn(screens, "Which theme does it rest on?");
    await tabTo(page, screens, "Which theme does it rest on?");
    await screens.waitForSelector("select option:nth-child(2)");
    await page.keyboard.type("review");
    await tabTo(page, screens, "What would you like to be different? Write one sentence.");
    await page.keyboard.type("Every review gets one name on it within two hours.");
    await page.keyboard.press("Enter");
    await seeIn(screens, "Step 1: draft.");
    // The page takes the focus to its heading; a key pressed before that would be answered without it.
    await screens.waitForSelector("h1:focus");
  });

  it("shows exactly what the file will hold, and saves that in the workspace", async () => {
    await runCommand(page, "Cirkel: Export proposal");
    await seeQuickInput(page, "Which proposal do you want to export?");
    await page.keyboard.press("Enter");
    await seeQuickInput(page, "This is exactly what will be in the file");
    const preview = await editorText(page);
    assert.match(preview, /Every review gets one name on it within two hours\./);
    await seeQuickInputLine(page, "Save in docs/proposals");
    await page.keyboard.press("Enter");

    const folder = join(code.folder, "docs/proposals");
    await until(page, "there is a file in docs/proposals", async () => (await namesIn(folder)).length === 1);
    const [name = ""] = await namesIn(folder);
    const text = await readFile(join(folder, name), "utf8");
    assert.match(name, /^\d{4}-\d{2}-\d{2}-every-review-gets-one-name.*-[0-9a-z]{6}\.md$/);
    assert.match(text, /Draft, not shared/);
    assert.match(text, quoteOf("Waited two days for a review, nobody knew it was their turn", "upload.test.ts:9"));
    assert.match(text, quoteOf("Watched one review: it waited because nobody was named", "own note"));
    assert.ok(text.startsWith(preview.split("\n").slice(0, 5).join("\n")), "the preview begins as the file does");
    await seeStatus(page, `Saved: docs/proposals/${name}`);
    await until(page, "the file is open", async () => (await openTabs(page)).active === name);
  });

  it("finds a note again by a word, and goes back to its line in the code", async () => {
    await runCommand(page, "Cirkel: Search notes");
    await seeQuickInput(page, "Type a word or the beginning of one");
    await page.keyboard.type("turn");
    await seeQuickInputLine(page, "Waited two days for a review");
    await until(
      page,
      "only that one is left",
      async () => (await page.$$(".quick-input-list .monaco-list-row")).length === 1,
    );
    await page.keyboard.press("Enter");

    await seeCaret(page, 9);
    assert.equal((await openTabs(page)).active, "upload.test.ts");
  });

  it("brings in a folder of notes from the explorer", async () => {
    await runCommand(page, "View: Show Explorer");
    await page.waitForSelector(".explorer-folders-view .monaco-list:focus");
    await goToInExplorer(page, "notes");
    await press(page, "Shift", "F10");
    await page.waitForSelector(".monaco-menu-container .action-label");
    await chooseInMenu(page, "Bring these notes into Cirkel");
    await seeQuickInput(page, "May they be quoted");
    await choose(page, "Yes, they may be quoted");

    await seeStatus(page, /notes brought in/);
  });
});

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/**
 * Goes down the explorer by the arrow keys to the row with this name, and at its end from the top again: VS Code may
 * still choose the file that is open, which can stand below the row.
 */
const goToInExplorer = async (page: Page, name: string): Promise<void> => {
  await until(page, `"${name}" is chosen in the explorer`, async () => {
    const row = await page.evaluate(() => {
      const chosen = document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "");
      return { name: chosen?.getAttribute("aria-label") ?? "", isLast: chosen?.dataset["lastElement"] === "true" };
    });
    if (row.name.startsWith(name)) return true;
    await page.keyboard.press(row.isLast ? "Home" : "ArrowDown");
    return false;
  });
};

/** Goes down a menu by the arrow keys to the line with this name, and presses Enter. */
const chooseInMenu = async (page: Page, name: string): Promise<void> => {
  await until(page, `"${name}" is chosen in the menu`, async () => {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.includes(name) && focused.length < name.length + 30) return true;
    await page.keyboard.press("ArrowDown");
    return false;
  });
  await page.keyboard.press("Enter");
};

/** A block quote with the day and the note that it comes from on the line below. */
const quoteOf = (quote: string, source: string): RegExp =>
  new RegExp(`^> ${quote}\n\n.*\\d{4} · ${source.replaceAll(".", "\\.")}`, "m");
