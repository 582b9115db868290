import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startChromium } from "../helpers/chromium.ts";

describe("a long timeline", () => {
  let chromium: RunningChromium;
  let panel: PanelDriver;
  let folder: string;
  before(async () => {
    chromium = await startChromium({ language: "en" });
    panel = await drivePanel(chromium, {});
    folder = await mkdtemp(join(tmpdir(), "cirkel-timeline-"));
    await writeFile(join(folder, "month.md"), month);
    await importFolder(panel, screenWords("en"), { folder, found: { files: [], leftOut: [] } }, "private");
    await panel.goTo("now");
  });
  after(async () => {
    await chromium?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("holds the rows around the window and no others, down to the first note ever and back up", async () => {
    const { page } = panel;
    await page.waitForFunction(fillsWindow);
    assert.equal(await page.$eval(".timeline li", (row) => row.ariaSetSize), "240");

    for (const part of [0.25, 0.5, 0.75, 1, 0.6, 0.1]) {
      await page.evaluate((at) => scrollTo({ top: at * document.body.scrollHeight }), part);
      await page.waitForFunction(fillsWindow);
      const rows = await page.$$eval(".timeline li", (all) => all.length);
      assert(rows <= 24, `${rows} rows at ${part}`);
    }

    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
    await page.waitForSelector('.timeline li[aria-posinset="240"]');
    await page.evaluate(() => scrollTo({ top: 0 }));
    await page.waitForSelector('.timeline li[aria-posinset="1"]');
  });
});

/** Thirty days of eight notes, of one line and of many. */
const month = Array.from({ length: 30 }, (_day, day) =>
  [
    `# 2026-10-${String(day + 1).padStart(2, "0")}`,
    ...Array.from(
      { length: 8 },
      (_note, note) => `- Note ${note} of day ${day}. ${"Some more words. ".repeat(note * 4)}`,
    ),
  ].join("\n\n"),
).join("\n\n");

/** Whether rows that were read follow one another without a gap from the top of the window, or of the list, to its end. */
const fillsWindow = (): boolean => {
  const list = document.querySelector(".timeline")?.getBoundingClientRect();
  const rows = [...document.querySelectorAll(".timeline li[aria-busy=false]")]
    .map((row) => row.getBoundingClientRect())
    .sort((a, b) => a.top - b.top);
  if (!list || rows.length === 0) return false;
  let reached = Math.max(list.top, 0);
  for (const { top, bottom } of rows) if (top <= reached + 1) reached = Math.max(reached, bottom);
  return reached >= Math.min(list.bottom, innerHeight) - 1;
};
