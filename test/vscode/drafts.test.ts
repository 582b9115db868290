import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { copyExampleWorkspace, type ExampleWorkspace } from "../../tools/code/example-workspace.ts";
import { seeIn } from "../helpers/frame-keyboard.ts";
import { openInput } from "../../tools/code/open-input.ts";
import { seeNoQuickInput, seeQuickInputText } from "../../tools/code/quick-input.ts";
import { listenToStatus, seeStatus } from "../../tools/code/status-line.ts";
import { toggleSideBar } from "../../tools/code/side-bar.ts";
import { press, screensIn } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";

describe("text that is not saved yet, in VS Code", () => {
  let example: ExampleWorkspace;
  let profile = "";
  let code: Workbench;
  let page: Page;

  before(async () => {
    example = await copyExampleWorkspace();
    profile = await mkdtemp(join(tmpdir(), "cirkel-kept-"));
    code = await startWorkbench({ workspace: example.folder, profile });
    page = await code.open();
  });
  after(async () => {
    await code?.close();
    await example?.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("is there again in the input after Esc", async () => {
    await openInput(page);
    await page.keyboard.type("- half of a tho");
    await page.keyboard.press("Escape");
    await seeNoQuickInput(page);

    await openInput(page);

    await seeQuickInputText(page, "- half of a tho");
    await page.keyboard.press("Escape");
  });

  it("is there again in the input after a reload", async () => {
    await page.reload();
    await page.waitForSelector('.activitybar [aria-label^="Cirkel"]');
    await listenToStatus(page);

    await openInput(page);

    await seeQuickInputText(page, "- half of a tho");
    await page.keyboard.type("ught");
    await seeQuickInputText(page, "- half of a thought");
    await page.keyboard.press("Escape");
  });

  it("is there again in the side bar after it was hidden, and so is the room", async () => {
    await press(page, "Alt", "Shift", "s");
    const first = await screensIn(page, "view");
    await first.waitForSelector(".capture textarea:focus");
    await page.keyboard.type("What I wanted to say");
    await first.click('a[href="#settings"]');
    await first.waitForSelector('main[data-room="settings"] h1');

    await toggleSideBar(page);
    await toggleSideBar(page);

    const again = await screensIn(page, "view");
    assert.equal(await again.$eval("main", (main) => main.dataset["room"]), "settings");
    await again.click('a[href="#now"]');
    await again.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>(".capture textarea")?.value === "What I wanted to say",
    );
  });

  it("is there again everywhere after the browser was killed, and so is every saved note", async () => {
    await openInput(page);
    await seeQuickInputText(page, "- half of a thought");
    await page.keyboard.press("Enter");
    await seeStatus(page, "Saved");
    await openInput(page);
    await page.keyboard.type("what I did not finish");
    await seeQuickInputText(page, "what I did not finish");
    // The file is written when a later read finds it: no key is waited for longer than that.
    await page.keyboard.press("Escape");
    await openInput(page);
    await seeQuickInputText(page, "what I did not finish");

    const { port } = code.server;
    await code.kill();
    code = await startWorkbench({ workspace: example.folder, profile, port });
    page = await code.open();

    await openInput(page);
    await seeQuickInputText(page, "what I did not finish");
    await page.keyboard.press("Escape");
    await press(page, "Alt", "Shift", "s");
    const screens = await screensIn(page, "view");
    // The room itself may be the one of before: VS Code keeps that when it ends in peace.
    await screens.evaluate(() => void (location.hash = "#now"));
    await screens.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>(".capture textarea")?.value === "What I wanted to say",
    );
    await seeIn(screens, "half of a thought");
  });
});
