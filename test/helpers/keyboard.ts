import type { Page } from "puppeteer-core";

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

/** Presses Tab until something with this name has the focus; fails with every name it met when it came round. */
export const pressUntilFocused = async (page: Page, name: string | RegExp): Promise<void> => {
  const met: string[] = [];
  for (;;) {
    const focused = await whatHasFocus(page);
    if (typeof name === "string" ? focused.name === name : name.test(focused.name)) return;
    const seen = `${focused.role} "${focused.name}"`;
    // The end of the page has no name and no place in the round.
    if (met.filter((one) => one === seen).length > mostAlike) break;
    met.push(seen);
    await page.keyboard.press("Tab");
  }
  throw new Error(`nothing named ${String(name)} can be reached by Tab; it met ${[...new Set(met)].join(", ")}`);
};

/** A page may name a few things alike, such as "Save" in two forms. */
const mostAlike = 8;

/** Goes to what has this name and presses Enter there. */
export const pressOn = async (page: Page, name: string | RegExp): Promise<void> => {
  await pressUntilFocused(page, name);
  await page.keyboard.press("Enter");
};
