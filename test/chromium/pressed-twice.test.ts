import assert from "node:assert/strict";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { openNotesPanel } from "../helpers/model-panel.ts";

const { learn, propose } = screenWords("en");

describe("a button that is pressed twice before anything comes of it", () => {
  let chromium: RunningChromium;
  let panel: PanelDriver;

  before(async () => {
    ({ chromium, panel } = await openNotesPanel());
  });
  after(() => chromium?.close());

  const pressTwice = (selector: string): Promise<void> =>
    panel.page.$eval(selector, (button) => {
      if (!(button instanceof HTMLElement)) throw new Error("nothing to press");
      button.click();
      button.click();
    });

  it("makes one learning path of a theme", async () => {
    await panel.goTo("learn");
    await panel.press("review", "link");
    await panel.press(learn.makePath);
    await panel.find(learn.draftPath);

    await pressTwice("main form button[type=submit]");

    await panel.find(learn.accept);
    await panel.goTo("learn");
    // The room shows one path as a whole, and leads to the others.
    await panel.find(learn.accept);
    await panel.settle();
    assert.deepEqual(await panel.texts('main a[href*="path%3A"]'), []);
  });

  it("makes one proposal of a theme", async () => {
    await panel.press("review", "link");
    await panel.press(learn.makeProposal, "link");
    await panel.type(propose.ownSentence, "I want to know whose turn it is.");

    await pressTwice("main form button[type=submit]");

    await panel.find(propose.withdraw);
    await panel.goTo("propose");
    await panel.see('main a[href*="proposal%3A"]');
    await panel.settle();
    assert.equal((await panel.texts('main a[href*="proposal%3A"]')).length, 1);
  });
});
