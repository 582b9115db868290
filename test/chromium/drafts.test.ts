import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { closeShown, openPanel, openPopup, openTab, startChromium } from "../helpers/chromium.ts";
import { goToLine, lineText, note, seeLine, seeText, textOf, typeInLine, seeSaved } from "../helpers/see.ts";
import { servePages, workPage, type ServedPages } from "../helpers/serve-pages.ts";

describe("text that is not saved yet", () => {
  let chromium: RunningChromium;
  let pages: ServedPages;
  let profile: string;

  before(async () => {
    pages = await servePages({ "/work": workPage, "/other": "<title>Iets anders</title>" });
    profile = await mkdtemp(join(tmpdir(), "cirkel-kept-"));
    chromium = await startChromium({ profile });
  });
  after(async () => {
    await chromium?.close();
    await pages?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("is there again when the popup lost the focus in the middle of a word", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    const popup = await openPopup(chromium, work);
    await typeInLine(popup, "- Waiting for the revi");
    await closeShown(chromium, popup);

    const again = await openPopup(chromium, work);

    await seeLine(again, "- Waiting for the revi");
    await closeShown(chromium, again);
  });

  it("stays with the page that it was begun on, unless the person chooses the one in front", async () => {
    const other = await openTab(chromium, pages.url("/other"));

    const popup = await openPopup(chromium, other);

    await seeText(popup, "You began this on another page.");
    assert.match(await textOf(popup, ".context span"), /^Zo controleer je een samenvatting/);
    await popup.locator("::-p-aria(Use this page)").click();
    await seeText(popup, "Iets anders");
    await popup.locator("textarea").click();
    await note(popup, "ew");
    await closeShown(chromium, popup);
    const panel = await openPanel(chromium);
    await seeText(panel, "Waiting for the review");
    assert.equal(await textOf(panel, ".note .context__ref"), `Iets anders, ${new URL(pages.url("/")).host}`);
  });

  it("is either a note or still a draft when the popup closes at Enter", async () => {
    const work = await openTab(chromium, pages.url("/work"));
    const popup = await openPopup(chromium, work);
    await typeInLine(popup, "Closed too early");
    await popup.keyboard.press("Enter");
    await closeShown(chromium, popup);

    const again = await openPopup(chromium, work);
    const draft = await again.evaluate(async () => (await chrome.storage.local.get("draft:popup"))["draft:popup"]);
    if (draft !== undefined) {
      await seeLine(again, "Closed too early");
      await note(again, "");
    }
    await closeShown(chromium, again);

    const panel = await openPanel(chromium);
    await seeText(panel, "Closed too early");
  });

  it("stays when it was typed while the note before it was being saved", async () => {
    const panel = await openPanel(chromium);
    await typeInLine(panel, "Saved at once");

    await panel.$eval(".capture textarea", (line) => {
      line.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      document.execCommand("insertText", false, "Typed behind it");
    });

    await seeText(panel, "Saved at once");
    await seeLine(panel, "Typed behind it");
    await note(panel, "");
    await seeText(panel, "Typed behind it");
  });

  it("is there again after the panel was loaded anew", async () => {
    const panel = await openPanel(chromium);
    await typeInLine(panel, "What I wanted to say");

    await panel.reload();

    await seeLine(panel, "What I wanted to say");
  });

  it("is there again after the browser was killed, and so is every saved note", async () => {
    const panel = await openPanel(chromium);
    await seeLine(panel, "What I wanted to say");
    await note(panel, " first");
    await seeSaved(panel);
    await goToLine(panel);
    await panel.keyboard.type("What I did not finish");
    assert.equal(await lineText(panel), "What I did not finish");

    await chromium.kill();
    chromium = await startChromium({ profile });

    const after = await openPanel(chromium);
    await seeLine(after, "What I did not finish");
    await seeText(after, "What I wanted to say first");
    await seeText(after, "Waiting for the review");
  });

  it("stays in a form when it was typed as soon as the form was there", async () => {
    const panel = await openPanel(chromium);
    await note(panel, " #early");
    await note(panel, "Another #early");
    await panel.goto(`${panel.url().split("#")[0]}#learn`);
    await panel.locator('::-p-aria([name="early"][role="link"])').click();
    const pen = await panel.waitForSelector(".head--title button");
    // Sooner than any hand: in the moment in which the field is drawn.
    await panel.evaluate(() => {
      const typeEarly = (_: unknown, watch: MutationObserver): void => {
        const field = document.querySelector<HTMLInputElement>("form.form input");
        if (!field) return;
        watch.disconnect();
        field.value += " bird";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      new MutationObserver(typeEarly).observe(document.body, { childList: true, subtree: true });
    });

    await pen?.click();

    await panel.waitForSelector("form.form input:focus");
    await panel.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.equal(await panel.$eval("form.form input", (field) => field.value), "early bird");
    assert.equal(await panel.$("form.form .link"), null, "and it is no earlier version that came back");
  });
});
