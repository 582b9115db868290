import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { openExtensionPage } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { startFirefox } from "../helpers/firefox.ts";
import { note, seeText } from "../helpers/see.ts";

describe("the whole circle in Firefox", () => {
  let firefox: RunningFirefox;
  let panel: Page;

  before(async () => {
    firefox = await startFirefox();
    panel = await openExtensionPage(firefox, "panel.html");
    await panel.bringToFront();
  });
  after(() => firefox?.close());

  const press = async (name: string): Promise<void> => {
    const find = (wanted: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>("main button, main a")].find(
        ({ textContent }) => textContent.trim() === wanted,
      );
    await panel.waitForFunction(find, { polling: 50 }, name);
    await panel.evaluate(`(${String(find)})(${JSON.stringify(name)}).focus()`);
    await panel.keyboard.press("Enter");
  };
  const openRoom = (room: string): Promise<void> => panel.evaluate((hash) => void (location.hash = hash), `#${room}`);

  it("takes notes, and shows what was noted before", async () => {
    for (const [index, text] of notes.entries()) {
      await note(panel, text);
      await seeText(panel, index === 0 ? "only on this device" : "before");
      await panel.waitForSelector(".ask input");
    }
  });

  it("makes a learning path of them, whose step gives a new note", async () => {
    await openRoom("learn");
    await press("review");
    await press("Make a learning path");
    await press("Make a draft");
    await press("Yes, I want to do this");
    await press("Begin");
    await press("Done");
    await seeText(panel, "What happened? One line.");
    await panel.type("main form input, main form textarea", "Asked by name, and it came within the hour #review");
    await panel.keyboard.press("Enter");
    await openRoom("now");
    await seeText(panel, "Asked by name, and it came within the hour #review");
  });

  it("ends in a file on the disk, the same as the preview", async () => {
    await openRoom("propose");
    await press("New proposal");
    await panel.waitForSelector("select option:nth-child(2)");
    await panel.select("select", await panel.$eval("select option:nth-child(2)", ({ value }) => value));
    await panel.type("textarea", "Every review gets one name on it within two hours.");
    await panel.keyboard.press("Enter");
    await seeText(panel, "Step 1: draft.");
    await press("Markdown");
    await panel.waitForSelector(".export pre");
    const shown = await panel.$eval(".export pre", (preview) => preview.textContent);

    await press("Copy formatted"); // before the file: after a download the tab of a headless Firefox takes no keys
    await seeText(panel, "The formatted text is on the clipboard.");
    await press("Save the file");

    const file = await savedFile(firefox.downloads);
    assert.match(file.name, /^[\w-]+\.md$/);
    assert.equal(file.text, shown);
    assert.match(file.text, /> Third time this month that a review waits for days/);
  });
});

const notes = [
  "- Third time this month that a review waits for days #review",
  "- A review waited two days, nobody knew it was theirs #review",
  "+ A review with one name on it came back within the hour #review",
];

/** The one file in a folder, once it is whole. */
const savedFile = async (folder: string): Promise<{ readonly name: string; readonly text: string }> => {
  let names: readonly string[] = [];
  await untilTrue("a file was saved", async () => {
    names = await readdir(folder);
    return names.length === 1 && !names.some((name) => name.endsWith(".part"));
  });
  const [name = ""] = names;
  await untilTrue("the file is whole", async () => (await readFile(join(folder, name), "utf8")) !== "");
  return { name, text: await readFile(join(folder, name), "utf8") };
};
