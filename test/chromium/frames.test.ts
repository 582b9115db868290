import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { axeFindings } from "../helpers/axe.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { savedBy } from "../helpers/downloads.ts";
import { seeText, textOf } from "../helpers/see.ts";

describe("ground rules", () => {
  let folder: string;
  let profile: string;
  let chromium: RunningChromium;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cirkel-frames-"));
    profile = join(folder, "profile");
    chromium = await startChromium({ profile, language: "en" });
  });
  after(async () => {
    await chromium?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("from an example are put in force by keyboard, and are there after a restart", async () => {
    const panel = await openPanel(chromium, "settings/frames");
    await seeText(panel, "There are no ground rules yet.");
    await press(panel, "Example: municipality (AI masked)");
    await panel.waitForSelector('[data-frames="draft"] h2:focus');
    await seeText(panel, "All six sections are written.");

    await focusOn(panel, "Put in force");
    await panel.keyboard.press("Enter");
    // The focus comes to stand on the way out; the deed is before it.
    const deed = "::-p-xpath(//button[normalize-space()='Yes, this holds from now on'][following-sibling::button])";
    const sure = await panel.waitForSelector(deed);
    await panel.waitForFunction((button) => button?.nextElementSibling === document.activeElement, {}, sure);
    await panel.keyboard.down("Shift");
    await panel.keyboard.press("Tab");
    await panel.keyboard.up("Shift");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector('[data-frames="in-force"]');
    await panel.waitForSelector('[data-frames="draft"]', { hidden: true });
    await chromium.close();

    chromium = await startChromium({ profile, language: "en" });
    const again = await openPanel(chromium, "settings/frames");
    assert.match(
      await textOf(again, '[data-frames="in-force"]'),
      /Version 1, established by board of the municipality of Waterveen \(example, invented\)/,
    );
    assert.match(await textOf(again, '[data-frames="ai"]'), /Your own notes, masked/);
    assert.deepEqual(await axeFindings(again), []);

    await press(again, "Example: hospital (AI off)");
    await again.waitForSelector('[data-frames="draft"]');
    await again.setViewport({ width: 320, height: 800 });
    await again.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    assert.deepEqual(await axeFindings(again), []);
    assert.ok(await again.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await press(again, "Throw the draft away");
    await press(again, "Yes, throw it away");
    await again.waitForSelector('[data-frames="draft"]', { hidden: true });
  });

  it("go out as a file and come in again as a draft; a file that is none says where", async () => {
    const panel = await openPanel(chromium, "settings/frames");
    await (await panel.waitForSelector('[data-frames="export-markdown"]'))?.click();
    const { name, text } = await savedBy(chromium.browser, () => press(panel, "Save the file"));
    assert.equal(name, "ground-rules.md");

    const file = join(folder, "ours.md");
    await writeFile(file, text.replace("- Use: masked", "- Use: open"));
    await choose(panel, file);
    await panel.waitForSelector('[data-frames="draft"]');
    assert.match(await textOf(panel, '[data-field="aiMode"]'), /AI looser ?Out: masked ?In: open/);

    await writeFile(file, text.replace("- Use: masked", "- Used: masked"));
    await choose(panel, file);
    await seeText(panel, "Cirkel does not know this: AI › Used (line ");
  });
});

const press = async (panel: Page, name: string): Promise<void> => {
  const button = await panel.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await button?.click();
};

const focusOn = async (panel: Page, name: string): Promise<void> => {
  const button = await panel.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await button?.focus();
};

const choose = async (panel: Page, file: string): Promise<void> => {
  const input = await panel.waitForSelector('input[data-frames="choose"]');
  await input?.uploadFile(file);
};
