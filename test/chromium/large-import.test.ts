import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { note, seeText } from "../helpers/see.ts";

/** `npm run test:long` asks for a hundred thousand. */
const count = Number(process.env["CIRKEL_IMPORT_NOTES"] ?? 6_000);
/** In ms. Some ten thousand notes a minute on two loaded cores. */
const patience = 60_000 + count * 20;

describe("a large import", function () {
  this.timeout(4 * patience);
  let folder = "";
  let chromium: RunningChromium;
  let panel: Page;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-large-"));
    const rows = Array.from({ length: count }, (_, at) => `Line ${at} about all that waits #tag${at % 7},${dayOf(at)}`);
    await writeFile(join(folder, "large.csv"), ["text,date", ...rows].join("\n"));
    chromium = await startChromium({ longestWait: patience });
    panel = await openPanel(chromium, "settings/import");
    panel.setDefaultTimeout(patience);
  });
  after(async () => {
    await chromium.close();
    await rm(folder, { recursive: true, force: true });
  });

  const look = async (): Promise<void> => {
    const input = await panel.waitForSelector("input[data-import=files]");
    // The selector finds nothing but fields.
    await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, "large.csv"));
    await panel.waitForSelector("[data-import=keep]");
  };
  const keep = async (): Promise<void> => {
    await panel.click("[data-import=keep]");
    await panel.waitForFunction(
      () => (document.querySelector("[data-import=progress] progress")?.getAttribute("value") ?? "0") > "0",
    );
  };

  it("shows how far it is, can be stopped, and leaves nothing behind", async () => {
    await look();
    await keep();
    await panel.click("[data-import=progress] button");

    await seeText(panel, "Stopped. Nothing was brought in.");
    const fresh = await openPanel(chromium);
    // The first screen, which is only there while there is no note at all.
    await fresh.waitForSelector(".hello");
    await fresh.close();
  });

  it("says so when something fails that nobody foresaw, and leaves nothing behind", async () => {
    await look();
    await panel.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      // The first portion is kept; once the screen says so, the engine refuses the next note in a way that is in no book.
      IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
        const isLater = this.name === "captures" && (document.querySelector("progress")?.value ?? 0) > 0;
        if (!isLater) return put.apply(this, given);
        IDBObjectStore.prototype.put = put;
        throw new RangeError("planted");
      };
    });
    await panel.click("[data-import=keep]");

    await seeText(panel, "Saving did not work. Nothing was brought in. Try again.");
    assert.equal(await panel.$("[data-import=progress]"), null);
    const fresh = await openPanel(chromium);
    await fresh.waitForSelector(".hello");
    await fresh.close();
  });

  it("leaves the panel to whoever takes a note meanwhile", async () => {
    await look();
    await keep();
    const other = await openPanel(chromium);
    await note(other, "! Taken while notes came in");

    await seeText(other, "Taken while notes came in");
    await other.close();
    await panel.waitForSelector("[data-import=report]");
    await seeText(panel, `${count} notes brought in`);
  });

  it("is undone with every theme it made, and leaves the other note", async () => {
    await panel.waitForSelector("[data-import=last] button");
    await panel.click("[data-import=last] button");
    await panel.locator("::-p-aria(Remove these notes)").click();
    await panel.waitForSelector("[data-import=last]", { hidden: true });

    const fresh = await openPanel(chromium);
    await seeText(fresh, "Taken while notes came in");
    assert.equal((await fresh.$$(".note")).length, 1);
  });
});

/** Some days of a year, many notes each. */
const dayOf = (at: number): string => `2026-${String((at % 10) + 1).padStart(2, "0")}-0${(at % 9) + 1}`;
