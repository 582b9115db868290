import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { closeShown, openPanel, openPopup, openTab, startChromium } from "../helpers/chromium.ts";
import { goToLine, lineText, note, seeText, textOf } from "../helpers/see.ts";
import { servePages, type ServedPages } from "../helpers/serve-pages.ts";

const markup = `<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script><a href="javascript:hit=1">x</a>`;
const hostilePage = `<!doctype html><title>&lt;img src=x onerror=hit=1&gt;\u202Egnp.exe</title>
<p id="sentence">&lt;script&gt;globalThis.hit=1&lt;/script&gt; \u202E desrever</p>`;

describe("hostile text", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;
  let panel: Page;

  before(async () => {
    pages = await servePages({ "/": hostilePage });
    // So that all notes stand on the screen at once, where they are counted.
    chromium = await startChromium({ flags: ["--window-size=1200,4000"] });
    panel = await openPanel(chromium);
    await note(panel, "Saved before all this");
    await seeText(panel, "Saved before all this");
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
  });

  /** Pastes as a person would: through the clipboard event of the field, for texts too long to type. */
  const paste = async (text: string): Promise<void> => {
    await goToLine(panel);
    const cdp = await panel.createCDPSession();
    await cdp.send("Input.insertText", { text });
    await cdp.detach();
  };
  const empty = async (): Promise<void> => {
    await goToLine(panel);
    await panel.keyboard.down("Control");
    await panel.keyboard.press("a");
    await panel.keyboard.up("Control");
    await panel.keyboard.press("Backspace");
    assert.equal(await lineText(panel), "");
  };
  const isUntouched = async (page: Page): Promise<void> => {
    assert.equal(await page.evaluate(() => "hit" in globalThis), false);
    assert.equal(await page.$("main script, main img"), null);
  };
  const notes = (): Promise<number> => panel.$$eval(".note__text", (shown) => shown.length);

  it("in a note is shown as the text that it is", async () => {
    await note(panel, markup);

    await panel.waitForFunction(() => document.querySelectorAll(".note__text").length === 2);
    assert.equal(await textOf(panel, ".note .note__text"), markup);
    await isUntouched(panel);
  });

  it("in the title and selection of a page is shown as the text that it is", async () => {
    const page = await openTab(chromium, pages.url("/"));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));

    const popup = await openPopup(chromium, page);

    assert.match(await textOf(popup, "blockquote p"), /^<script>globalThis\.hit=1<\/script> \u202E desrever$/);
    assert.match(await textOf(popup, ".context span"), /^<img src=x onerror=hit=1>\u202Egnp\.exe, /);
    await isUntouched(popup);
    await note(popup, "About a strange page");
    await isUntouched(popup);
    await closeShown(chromium, popup);
    await panel.bringToFront();
    await seeText(panel, "About a strange page");
    await isUntouched(panel);
  });

  it("keeps emoji, right-to-left and combined characters whole", async () => {
    const text = "👩🏽‍🔬 مرحبا بالعالم e\u0301 \u202Eabc\u202C";
    await paste(text);
    await panel.keyboard.press("Enter");

    await seeText(panel, "👩🏽‍🔬 مرحبا بالعالم e\u0301");
  });

  it("leaves out only what no file can hold, and says so", async () => {
    await goToLine(panel);
    // No keyboard makes these; a page or program that fills the clipboard does.
    await panel.evaluate(() => document.execCommand("insertText", false, "Half \uD83D and nul \0 here"));
    await panel.keyboard.press("Enter");

    await seeText(panel, "Half  and nul  here");
  });

  for (const [what, text, sentence] of [
    ["nothing", "", "Nothing here yet"],
    ["white space", " \t ", "Nothing here yet"],
    ["only a sign for the kind", "-", "only a sign for the kind"],
  ] as const) {
    it(`answers ${what} with one sentence, and keeps what was typed`, async () => {
      await empty();
      const before = await notes();
      await paste(text);
      await panel.keyboard.press("Enter");

      assert.ok((await textOf(panel, ".capture [role=alert] .finding")).length > 0, sentence);
      assert.equal(await lineText(panel), text);
      assert.equal(await notes(), before);
      await empty();
    });
  }

  for (const [what, length] of [
    ["5,001 characters", 5_001],
    ["10 MB", 10_000_000],
  ] as const) {
    it(`refuses a paste of ${what} with one sentence and leaves the field untouched`, async () => {
      await empty();
      await paste("What I had already");
      const before = await notes();

      await paste("x".repeat(length));

      assert.match(await textOf(panel, ".capture [role=alert] .finding"), /5,000/);
      assert.equal(await lineText(panel), "What I had already");
      assert.equal(await notes(), before);
      await empty();
    });
  }

  it("never touched what was saved before", async () => {
    await panel.reload();

    await seeText(panel, "Saved before all this");
    assert.equal(await notes(), 5);
    await isUntouched(panel);
  });
});
