import assert from "node:assert/strict";
import { killWorker } from "../../tools/extension-worker.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { en as settingsWords } from "../../shared/ui/ai/settings-words.en.ts";
import { startChromium } from "../helpers/chromium.ts";
import { eventually } from "../helpers/eventually.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { reviewPathAnswer } from "../helpers/review-path-answer.ts";

describe("a question to a model, worked on in the background", () => {
  const words = screenWords("en");
  let server: MessagesServer;
  let chromium: RunningChromium;
  let panel: PanelDriver;
  /** Lets the answers that are under way go on. */
  let goOn: () => void;

  beforeEach(async () => {
    const until = new Promise<void>((resolve) => (goOn = resolve));
    server = await startMessagesServer({
      answer: ({ json }) =>
        // The title has come by then.
        sayJson(reviewPathAnswer(String(Object(json).messages[0].content)), { held: { after: 20, until } }),
    });
    chromium = await startChromium();
    panel = await drivePanel(chromium, {});
    const folder = "test/fixtures/daily-notes";
    await importFolder(panel, words, { folder, found: { files: [], leftOut: [] } }, "shareable");
    await panel.goTo("settings/ai");
    await panel.press(settingsWords.mode_masked, "radio");
    await panel.press(settingsWords.provider_compatible, "radio");
    await panel.page.locator("#ai-server").fill(server.url);
    await panel.page.keyboard.press("Tab");
    await panel.page.locator("#ai-model-own").fill("local-model");
    await panel.page.keyboard.press("Tab");
  });
  afterEach(async () => {
    goOn();
    await chromium?.close();
    await server?.close();
  });

  const questions = () => server.requests.filter(({ method }) => method === "POST");
  const openTheme = async (): Promise<void> => {
    await panel.goTo("learn");
    await panel.press("review", "link");
  };
  /** Says yes to a question about a path, and waits until its answer is coming in. */
  const ask = async (): Promise<void> => {
    await openTheme();
    await panel.press(words.learn.makePath);
    await (await panel.see("[data-ai=door]")).click();
    await (await panel.see("[data-ai=send]:not([aria-disabled=true])")).click();
    await panel.waitForText("Learning path: reviews that wait");
    assert.equal(questions().length, 1);
  };
  const logged = async (): Promise<readonly string[]> => {
    await panel.goTo("settings/ai");
    await panel.see(".log__head");
    return panel.texts(".log__head .small");
  };

  it("goes on when the panel is closed in the middle, and its answer is there when that opens again", async () => {
    await ask();
    await chromium.browser.newPage();
    await panel.page.close();
    goOn();

    panel = await drivePanel(chromium, {});
    await openTheme();
    await (await panel.see("[data-ai=door]")).click();
    await (await panel.see("[data-ai=read]")).click();
    await panel.find(words.learn.accept);
    assert.equal(questions().length, 1);
    assert.deepEqual(server.dropped, []);
  });

  it("is taken up once more when the browser stopped the worker in the middle, with one result", async () => {
    await ask();
    await killWorker(chromium);
    await eventually(async () => assert.equal(server.dropped.length, 1));
    goOn();

    await (await panel.see("[data-ai=read]")).click();
    await panel.find(words.learn.accept);
    const [first, second, ...more] = questions();
    assert.equal(second?.text, first?.text);
    assert.deepEqual(more, []);
    assert.deepEqual((await logged()).toSorted(), [settingsWords.outcome_done, settingsWords.outcome_failed].toSorted());
  });

  it("ends with its request when it is cancelled in the panel", async () => {
    await ask();
    assert.deepEqual(server.dropped, []);

    await (await panel.see("[data-ai=stop]")).click();

    await panel.see("[data-ai=ended]");
    await eventually(async () => assert.equal(server.dropped.length, 1));
    assert.equal(questions().length, 1);
  });
});
