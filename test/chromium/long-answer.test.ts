import assert from "node:assert/strict";
import { findChromium } from "../../tools/find-browser.ts";
import { launchBrowser, type RunningBrowser } from "../../tools/launch-browser.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { askForPath, letServerHelp, readPath } from "../helpers/ask-for-path.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { sayJson } from "../helpers/messages-server/script.ts";
import { reviewPathAnswer } from "../helpers/review-path-answer.ts";

/** `npm run test:long` asks for longer than a browser lets a worker rest; that takes as long as it takes. */
const seconds = Number(process.env["CIRKEL_STREAM_SECONDS"] ?? 0);

const longAnswer = function (this: Mocha.Suite): void {
  this.timeout(120_000 + seconds * 2_000);
  let server: MessagesServer;
  let running: RunningBrowser;
  let panel: PanelDriver;
  let extensionId = "";

  before(async () => {
    server = await startMessagesServer({
      answer: ({ json }) => {
        const answer = reviewPathAnswer(String(Object(json).messages[0].content));
        const pieces = Math.ceil(JSON.stringify(answer).length / 12);
        return sayJson(answer, { pause: (seconds * 1_000) / pieces });
      },
    });
    // Not as every other test: a driver that looks into the worker keeps it from being stopped.
    running = await launchBrowser({
      executable: await findChromium(),
      window: "headless",
      extensions: ["dist/chromium"],
    });
    const welcome = await running.browser.waitForTarget((target) => target.url().includes("?welcome"));
    await (await welcome.page())?.close();
    extensionId = new URL(welcome.url()).host;
    panel = await drivePanel({ ...running, extensionId }, {});
    await letServerHelp(panel, server);
  });
  after(async () => {
    await running?.close();
    await server?.close();
  });

  it("comes in whole while no panel is open, for longer than a worker may rest", async () => {
    await askForPath(panel);
    await running.browser.newPage();
    await panel.page.close();

    const ended = (): number => server.answered.length + server.dropped.length;
    const before = ended();
    await untilTrue("the answer has ended", async () => ended() > before);

    panel = await drivePanel({ ...running, extensionId }, {});
    await readPath(panel);
    assert.equal(server.dropped.length, 0);
    assert.equal(server.requests.filter(({ method }) => method === "POST").length, 1);
  });
};

if (seconds > 0) describe("a long answer of a model", longAnswer);
