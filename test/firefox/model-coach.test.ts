import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { en as faults } from "../../shared/ui/ai/fault-words.en.ts";
import { en as words } from "../../shared/ui/ai/words.en.ts";
import { openExtensionPage, untilTrue } from "../../tools/firefox-pages.ts";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { startFirefox } from "../helpers/firefox.ts";
import { inWindow } from "../helpers/firefox-window.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { fault, refuse, type Script } from "../helpers/messages-server/script.ts";
import { note, seeText } from "../helpers/see.ts";

describe("a question to a model in Firefox", () => {
  let firefox: RunningFirefox;
  let server: MessagesServer;
  let panel: Page;
  let answer: Script = fault(500);

  before(async () => {
    server = await startMessagesServer({ answer: () => answer });
    firefox = await startFirefox();
    panel = await openExtensionPage(firefox, "panel.html");
    await panel.bringToFront();
    for (const text of notes) await note(panel, text);
  });
  after(async () => {
    await firefox?.close();
    await server?.close();
  });

  const openRoom = (room: string): Promise<void> => panel.evaluate((hash) => void (location.hash = hash), `#${room}`);
  /** A real key on a control: the browser asks for consent in nothing less. */
  const press = async (selector: string): Promise<void> => {
    await panel.waitForSelector(selector);
    await panel.focus(selector);
    await panel.keyboard.press("Enter");
  };
  const choose = async (label: string): Promise<void> => {
    const radio = `::-p-xpath(//div[@class="option"][.//label[normalize-space()="${label}"]]/input)`;
    await (await panel.waitForSelector(radio))?.click();
  };
  /** Presses one of the two buttons of the question that the browser itself asks. */
  const answerBrowser = async (button: "button" | "secondarybutton"): Promise<void> => {
    await untilTrue("the browser asks", () =>
      inWindow(
        firefox,
        (part) => {
          const asked = document.querySelector("#notification-popup popupnotification");
          const pressed = asked?.querySelector<HTMLElement>(`.popup-notification-${part}`);
          pressed?.click();
          return pressed !== null && pressed !== undefined;
        },
        button === "button" ? "primary-button" : "secondary-button",
      ),
    );
  };

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
    await openRoom("settings/ai");
    await choose("Yes, masked");
    await choose("A server of your organisation, or on this machine");
    await panel.waitForSelector("#ai-server");
    await panel.type("#ai-server", server.url);
    await panel.keyboard.press("Tab");
    await panel.waitForSelector("#ai-model-own");
    await panel.type("#ai-model-own", "local-model");
    await panel.keyboard.press("Tab");
    await openRoom("learn");
    await press("::-p-xpath(//main//a[normalize-space()='review'])");
    await press("::-p-xpath(//button[normalize-space()='Make a learning path'])");
    await press("[data-ai=door]");
    await press("[data-ai=send]:not([aria-disabled=true])");

    await answerBrowser("secondarybutton");

    await seeText(panel, words.noConsent);
    assert.deepEqual(server.requests, []);
  });

  it("is sent once when the person says yes there", async () => {
    await press("[data-ai=send]:not([aria-disabled=true])");

    await answerBrowser("button");

    await panel.waitForSelector("[data-ai=ended]");
    assert.deepEqual(asked(), ["POST /v1/messages"]);
  });

  it("is not sent again when consent was taken back and is refused, and can be confirmed once more", async () => {
    await takeConsentBack();
    await press("[data-ai=ended] .btn--primary");
    await answerBrowser("secondarybutton");

    await seeText(panel, words.noConsent);
    await seeText(panel, words.nothingLost);
    assert.deepEqual(asked(), ["POST /v1/messages"]);
  });

  it("is sent again, once, when the browser asks inside that click and the person says yes", async () => {
    answer = refuse();
    await press("[data-ai=ended] .btn--primary");
    await answerBrowser("button");

    await seeText(panel, faults.refusal);
    assert.deepEqual(asked(), ["POST /v1/messages", "POST /v1/messages"]);
    const [first, second] = server.requests;
    assert.equal(second?.text, first?.text);
  });
});

interface ExtensionApi {
  readonly permissions: {
    getAll(): Promise<{ readonly data_collection?: readonly string[] }>;
    remove(kinds: { readonly data_collection: readonly string[] }): Promise<boolean>;
  };
}

const notes = [
  "! Waited two days for a review #review",
  "! Reviews stood still, an hour lost #review",
  "- Asked by name, merged the same day #review",
];
