import type { Page } from "puppeteer-core";
import type { RunningFirefox } from "../../tools/launch-firefox.ts";
import { untilTrue } from "../../tools/until-true.ts";
import { bringForward } from "./firefox.ts";
import { inWindow } from "./firefox-window.ts";

// What a person does with the browser itself. The functions inside `inWindow` run in its window, with its globals.

export interface Key {
  readonly key: string;
  readonly code?: string;
  readonly keyCode?: number;
}

export const enter: Key = { key: "Enter", code: "Enter", keyCode: 13 };
export const alt: Key = { key: "Alt", code: "AltLeft", keyCode: 18 };
export const letter = (key: string): Key => ({
  key,
  code: `Key${key.toUpperCase()}`,
  keyCode: key.toUpperCase().charCodeAt(0),
});

/** Presses keys together over the page in front: the browser's own shortcuts hear them first. */
export const pressKeys = (firefox: RunningFirefox, ...keys: readonly Key[]): Promise<void> =>
  inWindow(
    firefox,
    (pressed) => {
      gBrowser.selectedBrowser.focus();
      const input = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci["nsITextInputProcessor"]);
      if (!input?.beginInputTransactionForTests(window, () => undefined)) throw new Error("no keys can be pressed now");
      const events = pressed.map((key) => new KeyboardEvent("", key));
      for (const event of events) input.keydown(event);
      for (const event of events.toReversed()) input.keyup(event);
    },
    keys,
  );

/** Opens the menu over an element with the right button of the mouse, and chooses the item with this label in it. */
export const chooseInMenu = async (
  firefox: RunningFirefox,
  over: Page,
  selector: string,
  label: string,
): Promise<void> => {
  await bringForward(over);
  const [x, y] = await over.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    return [box.x + Math.min(30, box.width / 2), box.y + box.height / 2] as const;
  });
  await over.mouse.click(x, y, { button: "right" });
  await untilTrue("the menu is open", () =>
    inWindow(firefox, () => document.querySelector<NativeMenu>("#contentAreaContextMenu")?.state === "open"),
  );
  await inWindow(
    firefox,
    (wanted) => {
      const menu = document.querySelector<NativeMenu>("#contentAreaContextMenu");
      const item = [...(menu?.querySelectorAll("menuitem") ?? [])].find((one) => one.getAttribute("label") === wanted);
      if (!menu || !item) throw new Error(`there is no "${wanted}" in the menu`);
      menu.activateItem(item);
    },
    label,
  );
};

interface NativeMenu extends HTMLElement {
  readonly state: string;
  activateItem(item: Element): void;
}
