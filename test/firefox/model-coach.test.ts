import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { firefoxId } from "../../browser/manifest.ts";
import { en as words } from "../../shared/ui/ai/words.en.ts";
import { openExtensionPage } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { askModelIn, type ModelAsker } from "../helpers/firefox-ask-model.ts";
import { startFirefox } from "../helpers/firefox.ts";
import { inWindow } from "../helpers/firefox-window.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { refuse, sayJson } from "../helpers/messages-server/script.ts";
import { reviewPathAnswer } from "../helpers/review-path-answer.ts";
import { note, seeText } from "../helpers/see.ts";

const send = "[data-ai=send]:not([aria-disabled=true])";

const openWithNotes = async (firefox: RunningFirefox): Promise<Page> => {
  const panel = await openExtensionPage(firefox, "panel.html");
  await panel.bringToFront();
  for (const text of notes) await note(panel, text);
  return panel;
};

const notes = [
  "- Waited two days for a review, nobody knew it was their turn #review",
  "- The review stood still again, half an hour lost asking around #review",
  "+ Asked by name, merged the same day #review",
];

describe("the first question to a model in Firefox", () => {
  let firefox: RunningFirefox;
  let server: MessagesServer;
  let panel: Page;
  let asker: ModelAsker;

  before(async () => {
    server = await startMessagesServer({ answer: () => refuse() });
    firefox = await startFirefox();
    panel = await openWithNotes(firefox);
    asker = askModelIn(firefox, panel);
  });
  after(async () => {
    await firefox?.close();
    await server?.close();
  });

  it("is not sent when the browser's question for consent is refused, and one sentence says so", async () => {
    await asker.letServerHelp(server.url);
    await asker.openQuestion();
    await asker.press(send);

    await asker.answerBrowser("no");

    await seeText(panel, words.noConsent);
    assert.deepEqual(server.requests, []);
  });

  it("is sent once when the person says yes there", async () => {
    await asker.press(send);

    await asker.answerBrowser("yes");

    await panel.waitForSelector("[data-ai=ended]");
    assert.deepEqual(
      server.requests.map(({ method, path }) => `${method} ${path}`),
      ["POST /v1/messages"],
    );
  });
});

describe("a question to a model in Firefox, worked on in the background", () => {
  let firefox: RunningFirefox;
  let server: MessagesServer;
  let panel: Page;
  /** Lets the answers that are under way go on. */
  let goOn: () => void;

  beforeEach(async () => {
    const until = new Promise<void>((resolve) => (goOn = resolve));
    server = await startMessagesServer({
      answer: ({ json }) =>
        // The title has come by then.
        sayJson(reviewPathAnswer(String(Object(json).messages[0].content)), { held: { after: 20, until } }),
    });
    firefox = await startFirefox();
    panel = await openWithNotes(firefox);
    const asker = askModelIn(firefox, panel);
    await asker.letServerHelp(server.url);
    await asker.openQuestion();
    await asker.press(send);
    await asker.answerBrowser("yes");
    await seeText(panel, "Learning path: reviews that wait");
  });
  afterEach(async () => {
    goOn();
    await firefox?.close();
    await server?.close();
  });

  it("goes on when the panel is closed in the middle", async () => {
    await firefox.browser.newPage();
    await panel.close();
    goOn();
    await untilTrue("the answer has ended", async () => server.answered.length + server.dropped.length > 0);

    panel = await openExtensionPage(firefox, "panel.html");
    const asker = askModelIn(firefox, panel);
    await asker.openRoom("learn");
    await asker.press("::-p-xpath(//main//a[normalize-space()='review'])");
    await asker.press("[data-ai=door]");
    await panel.waitForSelector("[data-ai=read]");
    assert.deepEqual([server.requests.length, server.dropped.length], [1, 0]);
  });

  it("is taken up once more when the browser ended the background in the middle", async () => {
    await inWindow(
      firefox,
      (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true }),
      firefoxId,
    );
    await untilTrue("the request is gone", async () => server.dropped.length === 1);
    goOn();

    await panel.waitForSelector("[data-ai=read]");
    assert.equal(server.requests.length, 2);
    assert.equal(server.requests[1]?.text, server.requests[0]?.text);
  });
});
