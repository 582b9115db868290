import type { ElementHandle, Frame } from "puppeteer-core";
import { pressElement } from "./press-element.ts";

/** A summary has a role of its own in each browser, so it is found by its name alone. */
export type Role = "button" | "link" | "radio" | "textbox" | "checkbox" | "summary";

/** Works the screens as a person does, by the names that controls have; they look alike in a browser and in VS Code. */
export interface ScreenDriver {
  /** Goes to a room by its address, e.g. `learn` or `learn/theme%3A…`. */
  goTo(route: string): Promise<void>;
  /** Waits for a control with this name. */
  find(name: string, role?: Role): Promise<ElementHandle>;
  /** Waits for the first element that fits a selector. */
  see(selector: string): Promise<ElementHandle>;
  /** Whether the room, once it has drawn itself, has a control with this name. */
  appears(name: string, role?: Role): Promise<boolean>;
  waitForText(text: string): Promise<void>;
  /** The text of everything that fits a selector. */
  texts(selector: string): Promise<readonly string[]>;
  press(name: string, role?: Role): Promise<void>;
  /** As `press`, the first that fits a selector. */
  pressOn(selector: string): Promise<void>;
  type(name: string, text: string): Promise<void>;
  /** Waits until the screen stands still: nothing being read from the database, nothing moving. */
  settle(): Promise<void>;
}

interface Needs {
  /** Where the screens are now: VS Code makes a new frame each time it shows them again. */
  readonly frame: () => Promise<Frame>;
  readonly goTo: (route: string) => Promise<unknown>;
}

/** Drives the screens in one frame. */
export const driveScreens = ({ frame, goTo }: Needs): ScreenDriver => {
  /** What stands there instead tells more than that something does not. */
  const expect = async <T>(what: string, wait: (screen: Frame) => Promise<T | null>): Promise<T> => {
    const screen = await frame();
    try {
      const found = await wait(screen);
      if (found !== null) return found;
    } catch (cause) {
      const seen = await screen.evaluate(() => `${location.hash} ${document.body.innerText.slice(0, 600)}`);
      throw new Error(`${what} does not come on the screen, which says: ${seen}`, { cause });
    }
    throw new Error(`there is no ${what}`);
  };
  const see = (selector: string, what = selector): Promise<ElementHandle> =>
    expect(what, (screen) => screen.waitForSelector(selector));
  const driver: ScreenDriver = {
    goTo: async (route) => {
      await goTo(route);
      await see(`main[data-room="${route.split("/")[0]}"] :is(h1, h2)`);
    },
    find: (name, role = "button") => see(named(name, role), `${role} "${name}"`),
    see: (selector) => see(selector),
    appears: async (name, role = "button") => {
      await driver.settle();
      return (await (await frame()).$(named(name, role))) !== null;
    },
    waitForText: async (text) => {
      await expect(`"${text}"`, (screen) =>
        screen.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text),
      );
    },
    texts: async (selector) =>
      (await frame()).$$eval(selector, (found) => found.map((element) => element.textContent.trim())),
    press: async (name, role = "button") => pressElement(await driver.find(name, role)),
    pressOn: async (selector) => pressElement(await driver.see(selector)),
    type: async (name, text) => {
      const field = await driver.find(name, "textbox");
      await field.focus();
      await field.type(text);
    },
    settle: async () => {
      await (
        await frame()
      ).waitForFunction(
        () =>
          document.querySelector('[aria-busy="true"]') === null &&
          document.getAnimations().every(({ playState }) => playState !== "running"),
      );
    },
  };
  return driver;
};

const named = (name: string, role: Role): string => {
  const byName = `[name="${name.replaceAll('"', '\\"')}"]`;
  return `::-p-aria(${byName}${role === "summary" ? "" : `[role="${role}"]`})`;
};
