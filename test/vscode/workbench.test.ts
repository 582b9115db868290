import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { editorText, openFile, openTabs } from "../helpers/editor.ts";
import { pressInQuickInput, runCommand, seeNoQuickInput } from "../../tools/code/quick-input.ts";
import { seeText } from "../helpers/see.ts";
import { until } from "../../tools/code/until.ts";
import { caret, press, screensIn, seeCaret, statusBar } from "../../tools/code/workbench-parts.ts";
import { startWorkbench, type Workbench } from "../../tools/code/workbench.ts";

describe("the VS Code that tests run in", () => {
  let workbench: Workbench;
  let page: Page;
  before(async () => {
    workbench = await startWorkbench();
    page = await workbench.open({ file: "src/upload.ts", line: 3 });
  });
  after(() => workbench?.close());

  it("opens a file on its line, by address and by its path", async () => {
    await seeCaret(page, 3);

    await openFile(page, "test/e2e/upload.test.ts", { line: 7 });

    assert.deepEqual(await caret(page), { position: "Ln 7, Col 1", isInEditor: true });
    assert.deepEqual(await openTabs(page), { names: ["upload.ts", "upload.test.ts"], active: "upload.test.ts" });
    assert.ok((await statusBar(page)).includes("Ln 7, Col 1"));
  });

  it("gives the keys back when what it asked is refused", async () => {
    await openFile(page, "README.md", { line: 2 });
    await runCommand(page, "Go to Line/Column...");
    await pressInQuickInput(page, "Escape");
    await seeNoQuickInput(page);

    await seeCaret(page, 2);
  });

  it("works on the real folder, both ways", async () => {
    const file = join(workbench.folder, "README.md");
    await openFile(page, "README.md", { line: 1 });
    await page.keyboard.type("Nieuw: ");
    await press(page, "Control", "s");
    await until(page, "it is on the disk", async () => (await readFile(file, "utf8")).startsWith("Nieuw: # Zaakmap\n"));

    await writeFile(join(workbench.folder, "later.md"), "Later erbij");
    await openFile(page, "later.md");

    assert.equal(await editorText(page), "Later erbij");
    const { requests } = workbench.server;
    assert.ok(requests().some(({ operation, path }) => operation === "write" && path === "README.md"));
  });

  it("shows Cirkel in the side bar and in a tab, each found by itself", async () => {
    await runCommand(page, "Cirkel: Open the sidebar");
    const view = await screensIn(page, "view");
    await runCommand(page, "Cirkel: Open in a tab");
    const tab = await screensIn(page, "tab");

    assert.notEqual(view, tab);
    assert.equal(await screensIn(page, "view"), view);
  });

  it("opens a window on a folder inside the workspace, or on none", async () => {
    const inside = await workbench.open({ folder: "notes" });
    await openFile(inside, "2026-11-02.md");
    assert.deepEqual((await openTabs(inside)).names, ["2026-11-02.md"]);
    await inside.close();

    const empty = await workbench.open({ folder: "none" });
    // Where the name of the folder stands in other windows, VS Code then says what one can do there.
    await seeText(empty, "[Extension Development Host] Search");
    await empty.close();
  });
});
