import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { firefoxId } from "../../browser/manifest.ts";
import { en as faults } from "../../shared/ui/ai/fault-words.en.ts";
import { en as words } from "../../shared/ui/ai/words.en.ts";
import { openExtensionPage } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { askModelIn, type ModelAsker } from "../helpers/firefox-ask-model.ts";
import { startFirefox } from "../helpers/firefox.ts";
import { inWindow } from "../helpers/firefox-window.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { fault, refuse, sayJson, type Script } from "../helpers/messages-server/script.ts";
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

describe("a question to a model in Firefox", () => {
  let firefox: RunningFirefox;
  let server: MessagesServer;
  let panel: Page;
  let asker: ModelAsker;
  let answer: Script = fault(500);

  before(async () => {
    server = await startMessagesServer({ answer: () => answer });
    firefox = await startFirefox();
    panel = await openWithNotes(firefox);
    asker = askModelIn(firefox, panel);
  });
  after(async () => {
    await firefox?.close();
    await server?.close();
  });

  const asked = (): readonly string[] => server.requests.map(({ method, path }) => `${method} ${path}`);
  /** As somebody does on the browser's own page about the extension. */
  const takeConsentBack = async (): Promise<void> => {
    const isBack = await panel.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { browser: ExtensionApi }).browser; // not in the types of a page
      const { data_collection = [] } = await permissions.getAll();
      return permissions.remove({ data_collection });
    });
    assert.equal(isBack, true);
  };

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
    assert.deepEqual(asked(), ["POST /v1/messages"]);
  });

  it("is not sent again when consent was taken back and is refused, and can be confirmed once more", async () => {
    await takeConsentBack();
    await asker.press("[data-ai=ended] .btn--primary");
    await asker.answerBrowser("no");

    await seeText(panel, words.noConsent);
    await seeText(panel, words.nothingLost);
    assert.deepEqual(asked(), ["POST /v1/messages"]);
  });

  it("is sent again, once, when the browser asks inside that click and the person says yes", async () => {
    answer = refuse();
    await asker.press("[data-ai=ended] .btn--primary");
    await asker.answerBrowser("yes");

    await seeText(panel, faults.refusal);
    assert.deepEqual(asked(), ["POST /v1/messages", "POST /v1/messages"]);
    const [first, second] = server.requests;
    assert.equal(second?.text, first?.text);
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

interface ExtensionApi {
  readonly permissions: {
    getAll(): Promise<{ readonly data_collection?: readonly string[] }>;
    remove(kinds: { readonly data_collection: readonly string[] }): Promise<boolean>;
  };
}
