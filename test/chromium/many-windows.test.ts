import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { readRawNotes } from "../../tools/faults/raw-notes.ts";
import { savedMark, writeNotes } from "../../tools/faults/write-notes.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";

/** So many notes are typed in each window, as fast as it shows them saved. */
const each = 15;

describe("several windows that write at once", () => {
  let chromium: RunningChromium;
  before(async () => {
    chromium = await startChromium();
  });
  after(() => chromium.close());

  it("keep every note once, each window shows those of all, and so does a new one", async () => {
    const panels = [await openPanel(chromium), await openPanel(chromium), await openPanel(chromium)];

    await Promise.all(
      panels.map((panel, at) => panel.evaluate(writeNotes, { mark: savedMark, run: `window${at}`, most: each })),
    );

    const expected = panels.flatMap((_, at) => Array.from({ length: each }, (__, nth) => `window${at}.${nth + 1}`));
    for (const panel of [...panels, await openPanel(chromium)])
      assert.deepEqual((await notesOn(panel, expected.length)).toSorted(), expected.toSorted());
    const [first] = panels;
    const kept = (await first?.evaluate(readRawNotes))?.texts.map((text) => text.split(" ", 1)[0]);
    assert.deepEqual(kept?.toSorted(), expected.toSorted());
  });
});

/** The first word of every note, once there are so many; the list is virtual, so it is read while it scrolls by. */
const notesOn = async (panel: Page, count: number): Promise<readonly string[]> => {
  await panel.bringToFront();
  return panel.evaluate(async (wanted) => {
    const seen = new Set<string>();
    const look = (): void => {
      for (const text of document.querySelectorAll(".note__text")) {
        const [first = ""] = (text.textContent ?? "").trim().split(" ");
        if (first !== "") seen.add(first);
      }
    };
    const turn = (): Promise<unknown> => new Promise((settle) => void requestAnimationFrame(settle));
    // Until all were seen; the limit of the test ends it when one never comes.
    for (let at = 0; seen.size < wanted; at = at > document.body.scrollHeight ? 0 : at + 200) {
      window.scrollTo(0, at);
      await turn();
      look();
    }
    return [...seen];
  }, count);
};
