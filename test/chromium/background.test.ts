import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { killWorker, wakeWorker } from "../../tools/extension-worker.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { chooseInMenu, closeShown, openPanel, openPopup, openTab, startChromium } from "../helpers/chromium.ts";
import { note, seeText, textOf, typeInLine, seeSaved } from "../helpers/see.ts";
import { servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("the worker behind the menu and the keys", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;
  let work: Page;

  before(async () => {
    pages = await servePages({ "/work": workPage });
    chromium = await startChromium();
    work = await openTab(chromium, pages.url("/work"));
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  const useMenu = (selectionText: string): Promise<Page> =>
    chooseInMenu(chromium, work, { pageUrl: "https://docs.example/paper?id=7", selectionText });

  it("lets a selection from the menu wait as copied until the person wrote a line of their own", async () => {
    const popup = await useMenu("Wie leest mee?");
    assert.equal(await textOf(popup, "blockquote p"), "Wie leest mee?");
    await typeInLine(popup, "- Nobody reads along with us");
    await popup.keyboard.press("Enter");
    await seeSaved(popup);
    await closeShown(chromium, popup);

    const panel = await openPanel(chromium);
    await seeText(panel, "Nobody reads along with us");
    await seeText(panel, "Wie leest mee?");
    assert.equal(await textOf(panel, ".note .quote--foreign p"), "Wie leest mee?");
    await panel.close();
  });

  it("shows what the menu saw once, not at the next click on the button", async () => {
    const waiting = await useMenu("Wie leest mee?");
    await waiting.waitForSelector("blockquote");
    await closeShown(chromium, waiting);

    const popup = await openPopup(chromium, work);

    assert.match(await textOf(popup, ".context span"), /^Zo controleer je een samenvatting/);
    assert.equal(await popup.$("blockquote"), null);
    await closeShown(chromium, popup);
  });

  it("is killed and woken: the menu and noting work as before", async () => {
    const before = await wakeWorker(chromium, work);
    await killWorker(chromium);
    const popup = await openPopup(chromium, work);
    await note(popup, "Noted while the worker slept");
    await closeShown(chromium, popup);

    const woken = await wakeWorker(chromium, work);
    assert.notEqual(woken, before);
    const fromMenu = await useMenu("Na het ontwaken");
    assert.equal(await textOf(fromMenu, "blockquote p"), "Na het ontwaken");
    await note(fromMenu, "Noted after it woke");
    await closeShown(chromium, fromMenu);

    const panel = await openPanel(chromium);
    await seeText(panel, "Noted while the worker slept");
    await seeText(panel, "Noted after it woke");
    await panel.close();
  });

  it("opens the panel of the window in front at its key", async () => {
    // Only a real key may open the panel, and no key reaches a browser without a screen: what is asked for is caught.
    const asked = await (
      await wakeWorker(chromium, work)
    ).evaluate(async () => {
      const calls: object[] = [];
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      Object.assign(chrome.sidePanel, { open: async (options: object) => void calls.push(options) });
      const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object | undefined): void };
      event.dispatch("open-panel", tab);
      event.dispatch("unknown", tab);
      return { calls, windowId: tab?.windowId };
    });

    assert.deepEqual(asked.calls, [{ windowId: asked.windowId }]);
  });

  it("has keys to note and to open the panel, which the browser accepted", async () => {
    const worker = await wakeWorker(chromium, work);

    const commands = await worker.evaluate(() => chrome.commands.getAll());

    assert.deepEqual(
      commands.map(({ name, description, shortcut }) => ({ name, description, shortcut })),
      [
        { name: "_execute_action", description: "", shortcut: "Alt+N" },
        { name: "open-panel", description: "Open the side panel", shortcut: "Alt+Shift+S" },
      ],
    );
  });
});

describe("installing", () => {
  it("warns of nothing, as Chromium itself reports it", async () => {
    // A copy that may ask for the warnings of a manifest; the one that is installed may not.
    const copy = await mkdtemp(join(tmpdir(), "cirkel-warnings-"));
    await cp("dist/chromium", copy, { recursive: true });
    const manifest = await readFile(join(copy, "manifest.json"), "utf8");
    const { permissions, ...rest } = JSON.parse(manifest);
    await writeFile(
      join(copy, "manifest.json"),
      JSON.stringify({ ...rest, permissions: [...permissions, "management"] }),
    );
    const chromium = await startChromium({ extension: copy });
    try {
      const page = await openPanel(chromium);
      const warningsOf = (text: string): Promise<readonly string[]> =>
        page.evaluate((asked) => chrome.management.getPermissionWarningsByManifest(asked), text);

      assert.deepEqual(await warningsOf(manifest), []);
      assert.equal((await warningsOf(JSON.stringify({ ...rest, permissions: [...permissions, "tabs"] }))).length, 1);
    } finally {
      await chromium.close();
      await rm(copy, { recursive: true, force: true });
    }
  });
});
