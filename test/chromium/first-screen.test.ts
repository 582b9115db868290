import assert from "node:assert/strict";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { lineText, note, seeLine, seeText, typeInLine } from "../helpers/see.ts";

describe("the first screen", () => {
  let chromium: RunningChromium;
  before(async () => {
    chromium = await startChromium();
  });
  after(() => chromium.close());

  it("makes way for the notes when the first comes from another window, and the sentence in its line goes on", async () => {
    const first = await openPanel(chromium);
    await typeInLine(first, "In the middle of a sen");
    await first.waitForSelector(".hello");

    const other = await openPanel(chromium);
    await note(other, "The first note of all");
    await first.bringToFront();
    await first.waitForSelector(".hello", { hidden: true });

    assert.equal(await lineText(first), "In the middle of a sen");
    await first.keyboard.type("tence");
    await first.keyboard.press("Enter");
    await seeText(first, "In the middle of a sentence");
    await seeLine(first, "");
  });
});
