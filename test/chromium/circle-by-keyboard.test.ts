import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { onClipboard } from "../helpers/clipboard.ts";
import { savedBy } from "../helpers/downloads.ts";
import { pressOn, pressUntilFocused } from "../helpers/keyboard.ts";
import { note, seeText, textOf } from "../helpers/see.ts";

describe("the whole circle, by keyboard only", () => {
  let chromium: RunningChromium;
  let panel: Page;

  before(async () => {
    chromium = await startChromium();
    panel = await openPanel(chromium);
  });
  after(() => chromium?.close());

  it("brings in earlier notes through Settings", async () => {
    await pressOn(panel, "Settings");
    await seeText(panel, "Bring in notes");
    await pressUntilFocused(panel, "These notes may be quoted in what I share");
    await panel.keyboard.press("Space");
    await pressUntilFocused(panel, "Choose files");
    const chosen = panel.waitForFileChooser();
    // Keys go to the page by another way than the wish to see the chooser: this answer comes after that wish.
    await panel.evaluate(() => undefined);
    await panel.keyboard.press("Space");
    await (await chosen).accept(["2026-11-16.md", "2026-11-18.md"].map((name) => `test/fixtures/daily-notes/${name}`));

    await seeText(panel, "4 new notes");
    await panel.waitForSelector("[data-import=keep]:focus");
    await panel.keyboard.press("Enter");
    await seeText(panel, "4 notes brought in");
  });

  it("takes a note, and shows what was noted about it before", async () => {
    await pressOn(panel, "Now");
    await panel.waitForSelector(".capture textarea:focus");
    await note(panel, "- Third time this month that a review waits for days #review");

    await seeText(panel, "You noted this 2 times before");
    await panel.waitForSelector(".ask input:focus");
    await panel.keyboard.type("Nobody is asked by name, about an hour each time");
    await panel.keyboard.press("Enter");
    await seeText(panel, "with 1 answer");
  });

  it("makes a learning path of the theme, and accepts it", async () => {
    await pressOn(panel, "Learn");
    await pressOn(panel, "review");
    await seeText(panel, "What do you want to do with this?");
    await pressOn(panel, "Make a learning path");
    await panel.keyboard.press("ArrowDown");
    await pressOn(panel, "Make a draft");
    await seeText(panel, "Is this something for you?");
    await pressOn(panel, "Yes, I want to do this");
    await seeText(panel, "Ready to begin?");
    await pressOn(panel, "Begin");
    await seeText(panel, "Next step");
  });

  it("does the first step, and its line back is a new note", async () => {
    await pressOn(panel, "I am going to do this");
    await seeText(panel, "You are doing this");
    await pressOn(panel, "Done");
    await pressUntilFocused(panel, "What happened? One line.");
    await panel.keyboard.type("Watched one review: it waited because nobody was named #review");
    await panel.keyboard.press("Enter");
    await seeText(panel, "Step done. Your line is among your notes.");

    await pressOn(panel, "Now");
    await seeText(panel, "Watched one review: it waited because nobody was named");
  });

  it("makes a proposal of the theme and one own sentence", async () => {
    await pressOn(panel, "Propose");
    await pressOn(panel, "New proposal");
    await pressUntilFocused(panel, "Which theme does it rest on?");
    await panel.waitForSelector("select option:nth-child(2)");
    await panel.keyboard.type("review");
    await pressUntilFocused(panel, "What would you like to be different? Write one sentence.");
    await panel.keyboard.type("Every review gets one name on it within two hours.");
    await panel.keyboard.press("Enter");
    await seeText(panel, "Step 1: draft.");
  });

  it("saves the proposal as a Markdown file on the disk", async () => {
    await pressOn(panel, "Markdown");
    await seeText(panel, "This is what the file looks like");
    const shown = await textOf(panel, ".export pre");
    const file = await savedBy(chromium.browser, () => pressOn(panel, "Save the file"));

    assert.match(file.name, /^\d{4}-\d{2}-\d{2}-every-review-gets-one-name.*-[0-9a-z]{6}\.md$/);
    assert.equal(file.text.replace(/\s+/g, " ").trim(), shown);
    assert.match(file.text, /Draft, not shared/);
    assert.match(file.text, /^Every review gets one name on it within two hours\.$/m);
    assert.match(file.text, quoteOf("Waited two days for a review, nobody knew it was their turn", "2026-11-16.md"));
    assert.match(file.text, quoteOf("Watched one review: it waited because nobody was named", "own note"));
    // What a template cannot fill in is named, not made up.
    assert.match(file.text, /\[fill in: who decides\?\]/);
  });

  it("copies the proposal as Markdown, and formatted for where nobody reads Markdown", async () => {
    const shown = await panel.$eval(".export pre", ({ textContent }) => textContent);
    await pressOn(panel, "Copy the text");
    await seeText(panel, "The text is on the clipboard.");
    assert.deepEqual(await onClipboard(panel), { "text/plain": shown });

    await pressOn(panel, "Copy formatted");
    await seeText(panel, "The formatted text is on the clipboard.");
    const copied = await onClipboard(panel);

    assert.equal(copied["text/plain"], shown);
    const html = copied["text/html"] ?? "";
    assert.match(html, /<h1>Every review gets one name on it within two hours<\/h1>/);
    assert.match(html, /<blockquote><p>Watched one review: it waited because nobody was named<\/p><\/blockquote>/);
    assert.match(html, /<li><strong>By<\/strong>: \[still empty\]<\/li>/);
    assert.doesNotMatch(html, /\*\*|##|\\/);
  });

  it("prints the proposal alone, and leaves the screens as they were", async () => {
    const title = await panel.title();
    await panel.evaluate(() => addEventListener("beforeprint", () => document.body.classList.add("is-printing")));
    await pressOn(panel, "Print");
    // On paper alone, so never visible here.
    await panel.waitForFunction(() => document.querySelector(".is-printing > .paper"));
    assert.match(await panel.title(), /^\d{4}-\d{2}-\d{2}-every-review-gets-one-name[\w-]+$/);

    await panel.emulateMediaType("print");
    const printed = await panel.evaluate(() => document.body.innerText);
    assert.match(printed, /^Every review gets one name on it within two hours\n/);
    assert.match(printed, /A colleague reads it for that\.$/);
    assert.doesNotMatch(printed, /Save the file|Propose/);
    await panel.emulateMediaType("screen");
    assert.doesNotMatch(await panel.evaluate(() => document.body.innerText), /A colleague reads it for that\.$/);

    // The dialog that a person would close is not drawn without a screen; this is what the browser says then.
    await panel.evaluate(() => void dispatchEvent(new Event("afterprint")));
    assert.deepEqual([await panel.title(), await panel.$(".paper")], [title, null]);
  });

  it("saves the learning path as a Markdown file on the disk", async () => {
    await pressOn(panel, "Learn");
    await seeText(panel, "Next step");
    await pressOn(panel, "More for this learning path");
    await panel.waitForSelector(".menu__list");
    await pressOn(panel, "Export as Markdown");
    await seeText(panel, "This is what the file looks like");
    const file = await savedBy(chromium.browser, () => pressOn(panel, "Save the file"));

    assert.match(file.name, /-review-[0-9a-z]{6}\.md$/);
    assert.match(file.text, quoteOf("The review stood still again, half an hour lost asking around", "2026-11-18.md"));
  });
});

/** A block quote with the day and the note that it comes from on the line below. */
const quoteOf = (quote: string, source: string): RegExp =>
  new RegExp(`^> ${quote}\n\n.*\\d{4} · ${source.replace(".", "\\.")}`, "m");
