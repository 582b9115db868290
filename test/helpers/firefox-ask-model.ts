import type { Page } from "puppeteer-core";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { inWindow } from "./firefox-window.ts";

/** Works the model coach of a panel in Firefox. */
export interface ModelAsker {
  openRoom(room: string): Promise<void>;
  /** A real key on a control: the browser asks for consent in nothing less. */
  press(selector: string): Promise<void>;
  /** Lets this server help, masked. */
  letServerHelp(url: string): Promise<void>;
  /** Opens the question about a path for the theme `review`, as it would be sent. */
  openQuestion(): Promise<void>;
  /** Presses one of the two buttons of the question that the browser itself asks. */
  answerBrowser(answer: "yes" | "no"): Promise<void>;
}

export const askModelIn = (firefox: RunningFirefox, panel: Page): ModelAsker => {
  const choose = async (label: string): Promise<void> => {
    const radio = `::-p-xpath(//div[@class="option"][.//label[normalize-space()="${label}"]]/input)`;
    await (await panel.waitForSelector(radio))?.click();
  };
  const asker: ModelAsker = {
    openRoom: (room) => panel.evaluate((hash) => void (location.hash = hash), `#${room}`),
    press: async (selector) => {
      await panel.waitForSelector(selector);
      await panel.focus(selector);
      await panel.keyboard.press("Enter");
    },
    letServerHelp: async (url) => {
      await asker.openRoom("settings/ai");
      await choose("Yes, masked");
      await choose("A server of your organisation, or on this machine");
      await panel.waitForSelector("#ai-server");
      await panel.type("#ai-server", url);
      await panel.keyboard.press("Tab");
      await panel.waitForSelector("#ai-model-own");
      await panel.type("#ai-model-own", "local-model");
      await panel.keyboard.press("Tab");
    },
    openQuestion: async () => {
      await asker.openRoom("learn");
      await asker.press("::-p-xpath(//main//a[normalize-space()='review'])");
      await asker.press("::-p-xpath(//button[normalize-space()='Make a learning path'])");
      await asker.press("[data-ai=door]");
      await panel.waitForSelector("[data-ai=send]:not([aria-disabled=true])");
    },
    answerBrowser: (answer) =>
      untilTrue("the browser asks", () =>
        inWindow(
          firefox,
          (part) => {
            const asked = document.querySelector("#notification-popup popupnotification");
            const pressed = asked?.querySelector<HTMLElement>(`.popup-notification-${part}`);
            pressed?.click();
            return pressed !== null && pressed !== undefined;
          },
          answer === "yes" ? "primary-button" : "secondary-button",
        ),
      ),
  };
  return asker;
};
