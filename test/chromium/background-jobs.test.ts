import assert from "node:assert/strict";
import { killWorker, wakeWorker } from "../../tools/extension-worker.ts";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { en as settingsWords } from "../../shared/ui/ai/settings-words.en.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { askForPath, letServerHelp, readPath } from "../helpers/ask-for-path.ts";
import { openPanel, startChromium } from "../helpers/chromium.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { reviewPathAnswer } from "../helpers/review-path-answer.ts";

describe("a question to a model, worked on in the background", () => {
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
    await letServerHelp(panel, server);
    await askForPath(panel);
    assert.equal(questions().length, 1);
  });
  afterEach(async () => {
    goOn();
    await chromium?.close();
    await server?.close();
  });

  const questions = () => server.requests.filter(({ method }) => method === "POST");
  const logged = async (): Promise<readonly string[]> => {
    await panel.goTo("settings/ai");
    await panel.see(".log__head");
    return panel.texts(".log__head .small");
  };

  it("goes on when the panel is closed in the middle, and its answer is there when that opens again", async () => {
    await chromium.browser.newPage();
    await panel.page.close();
    goOn();

    panel = await drivePanel(chromium, {});
    await readPath(panel);

    assert.equal(questions().length, 1);
    assert.equal(server.dropped.length, 0);
  });

  it("is taken up once more when the browser stopped the worker in the middle, with one result for all panels", async () => {
    await openPanel(chromium, "learn");
    await panel.page.bringToFront();
    await killWorker(chromium);
    await untilTrue("the request is gone", async () => server.dropped.length === 1);
    goOn();

    await readPath(panel);

    const [first, second, ...more] = questions();
    assert.equal(second?.text, first?.text);
    assert.deepEqual(more, []);
    const { outcome_done: done, outcome_failed: failed } = settingsWords;
    assert.deepEqual((await logged()).toSorted(), [done, failed].toSorted());
  });

  it("goes on at the next start of a worker that was stopped while no panel was open", async () => {
    const work = await chromium.browser.newPage();
    await panel.page.close();
    await killWorker(chromium);
    await untilTrue("the request is gone", async () => server.dropped.length === 1);
    goOn();

    await wakeWorker(chromium, work);

    await untilTrue("it was asked again", async () => server.answered.length === 1);
    panel = await drivePanel(chromium, {});
    await readPath(panel);
    assert.equal(questions().length, 2);
  });

  it("ends with its request when it is cancelled in the panel", async () => {
    assert.equal(server.dropped.length, 0);

    await panel.pressOn("[data-ai=stop]");

    await panel.see("[data-ai=ended]");
    await untilTrue("the request is gone", async () => server.dropped.length === 1);
    assert.equal(questions().length, 1);
  });
});
