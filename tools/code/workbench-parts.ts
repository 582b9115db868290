import type { Browser, Frame, Page } from "puppeteer-core";
import { patience } from "./until.ts";

const inFront = new WeakMap<Browser, Page>();

/** Brings a window in front of the others, unless it is there: doing it again would take the focus out of its frames. */
export const bringForward = async (page: Page): Promise<void> => {
  if (inFront.get(page.browser()) === page) return;
  inFront.set(page.browser(), page);
  await page.bringToFront();
};

/** Presses keys together, such as `Alt` and `n`. */
export const press = async (
  page: Page,
  ...keys: readonly Parameters<Page["keyboard"]["press"]>[0][]
): Promise<void> => {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? "Enter");
  for (const key of held.toReversed()) await page.keyboard.up(key);
};

export interface Caret {
  readonly position: string;
  readonly isInEditor: boolean;
}

/** Where the caret is, as the status bar says it, and whether keys go there. */
export const caret = (page: Page): Promise<Caret> =>
  page.evaluate(() => ({
    position: [...document.querySelectorAll(".statusbar-item")]
      .map(({ textContent }) => textContent.trim())
      .filter((text) => /^Ln \d+/.test(text))
      .join(),
    isInEditor: document.activeElement?.closest(".editor-instance .monaco-editor") != null,
  }));

/** Waits until the caret stands on this line of the code and keys go there. */
export const seeCaret = async (page: Page, line: number): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      document.activeElement?.closest(".editor-instance .monaco-editor") != null &&
      [...document.querySelectorAll(".statusbar-item")].some(({ textContent }) =>
        textContent.includes(`Ln ${wanted},`),
      ),
    { polling: 50, timeout: patience },
    line,
  );
};

/** The messages that VS Code shows over the editor. */
export const notifications = (page: Page): Promise<readonly string[]> =>
  page.$$eval(".notification-toast .notification-list-item-message", (shown) =>
    shown.map(({ textContent }) => textContent),
  );

/** Waits for a message over the editor. */
export const seeNotification = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(".notification-toast, .monaco-dialog-box")].some(({ textContent }) =>
        textContent.includes(wanted),
      ),
    { polling: 50, timeout: patience },
    text,
  );
};

/** The screens of Cirkel in this window: in the side bar, or in a tab of the editor. Waits until they are drawn. */
export const screensIn = async (page: Page, place: "view" | "tab"): Promise<Frame> => {
  const until = Date.now() + patience;
  for (;;) {
    for (const frame of page.frames()) if (await isScreens(frame, place)) return frame;
    if (Date.now() > until) throw new Error(`there are no screens of Cirkel in the ${place}`);
    // Frames come and go while VS Code builds a webview, and nothing tells which one will hold ours.
    await page.evaluate(() => new Promise((settle) => requestAnimationFrame(settle)));
  }
};

const isScreens = async (frame: Frame, place: "view" | "tab"): Promise<boolean> => {
  try {
    return await frame.evaluate(
      (isTab) =>
        document.querySelector("#app main h1, #app main h2") !== null &&
        document.body.classList.contains("tab") === isTab,
      place === "tab",
    );
  } catch {
    // Gone while it was asked.
    return false;
  }
};
