import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

interface Said {
  readonly text: string;
  /** What people who hear the screen hear. */
  readonly label: string;
}

const place = '[id^="cirkel.cirkel"]';
const heardIn = new WeakMap<Page, Said[]>();

/**
 * Waits until Cirkel's place in the status bar is there, and writes down from now on, until the window is reloaded, what
 * it says. It says everything for a moment only: whoever looks now and then can miss it.
 */
export const listenToStatus = async (page: Page): Promise<void> => {
  await page.waitForSelector(place);
  if (!heardIn.has(page)) {
    const heard: Said[] = [];
    heardIn.set(page, heard);
    await page.exposeFunction("hearCirkel", (said: Said) => heard.push(said));
  }
  await page.evaluate((selector) => {
    const { hearCirkel } = globalThis as unknown as { hearCirkel(said: Said): Promise<unknown> };
    let last = "";
    const hear = (): void => {
      const shown = document.querySelector(selector);
      const text = shown?.textContent.trim() ?? "";
      if (text === last) return;
      last = text;
      const label = shown?.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "";
      void hearCirkel({ text, label });
    };
    const bar = document.querySelector(".part.statusbar");
    if (bar) new MutationObserver(hear).observe(bar, { subtree: true, childList: true, characterData: true });
  }, place);
};

/** Waits until Cirkel's place in the status bar has said this since what was last seen there; gives what it said. */
export const seeStatus = async (page: Page, wanted: string | RegExp): Promise<Said> => {
  const heard = heardIn.get(page) ?? [];
  const isWanted = ({ text }: Said): boolean => (typeof wanted === "string" ? text === wanted : wanted.test(text));
  await until(page, `the status bar said "${wanted}"`, async () => heard.some(isWanted)).catch((cause: unknown) => {
    const others = heard.map(({ text }) => `"${text}"`).join(", ");
    throw new Error(`the status bar did not say "${wanted}" but: ${others || "nothing"}`, { cause });
  });
  const [said] = heard.splice(0, heard.findIndex(isWanted) + 1).slice(-1);
  if (!said) throw new Error("what was heard cannot be gone");
  return said;
};
