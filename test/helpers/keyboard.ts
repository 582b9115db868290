import type { Page } from "puppeteer-core";
import { patience } from "../../tools/code/until.ts";

export interface Focused {
  readonly role: string;
  readonly name: string;
}

/** Role and name of what has the focus, as the browser tells people who hear the screen. */
export const whatHasFocus = async (page: Page): Promise<Focused> => {
  const cdp = await page.createCDPSession();
  try {
    const { result } = await cdp.send("Runtime.evaluate", { expression: "document.activeElement" });
    if (result.objectId === undefined) return { role: "none", name: "" };
    const { nodes } = await cdp.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    return { role: String(nodes[0]?.role?.value ?? ""), name: String(nodes[0]?.name?.value ?? "") };
  } finally {
    await cdp.detach();
  }
};

/** Presses Tab until something with this name has the focus, round and round: what comes late is met in a next round. */
export const pressUntilFocused = async (page: Page, name: string | RegExp): Promise<void> => {
  const met = new Set<string>();
  const giveUp = Date.now() + patience;
  for (;;) {
    const focused = await whatHasFocus(page);
    if (typeof name === "string" ? focused.name === name : name.test(focused.name)) return;
    met.add(`${focused.role} "${focused.name}"`);
    if (Date.now() > giveUp) break;
    await page.keyboard.press("Tab");
  }
  throw new Error(`nothing named ${String(name)} can be reached by Tab; it met ${[...met].join(", ")}`);
};

/** Goes to what has this name and presses Enter there. */
export const pressOn = async (page: Page, name: string | RegExp): Promise<void> => {
  await pressUntilFocused(page, name);
  await page.keyboard.press("Enter");
};
