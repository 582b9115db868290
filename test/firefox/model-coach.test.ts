import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { en as words } from "../../shared/ui/ai/words.en.ts";
import { openExtensionPage } from "../../tools/firefox-pages.ts";
import { untilTrue } from "../../tools/until-true.ts";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { startFirefox } from "../helpers/firefox.ts";
import { inWindow } from "../helpers/firefox-window.ts";
import { startMessagesServer, type MessagesServer } from "../helpers/messages-server/messages-server.ts";
import { refuse } from "../helpers/messages-server/script.ts";
import { note, seeText } from "../helpers/see.ts";

describe("the first question to a model in Firefox", () => {
  let firefox: RunningFirefox;
  let server: MessagesServer;
  let panel: Page;

  before(async () => {
    server = await startMessagesServer({ answer: () => refuse() });
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
    assert.deepEqual(
      server.requests.map(({ method, path }) => `${method} ${path}`),
      ["POST /v1/messages"],
    );
  });
});

const notes = [
  "! Waited two days for a review #review",
  "! Reviews stood still, an hour lost #review",
  "- Asked by name, merged the same day #review",
];
