import axe from "axe-core";
import type { Frame, Page } from "puppeteer-core";
import type { Focused } from "./keyboard.ts";

// A webview lies two frames deep and its page may not be asked by the protocol of the page around it, so names are
// worked out inside it, with axe's own reading of the accessible name.

/** Role and name of what has the focus in this frame; "outside" when the focus is elsewhere in the window. */
export const focusIn = async (frame: Frame): Promise<Focused> => {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !element || element === document.body) return { role: "outside", name: "" };
    const { setup, teardown, commons } = (globalThis as unknown as { axe: AxeWithCommons }).axe;
    setup(document.documentElement);
    const name = commons.text.accessibleText(element);
    teardown();
    return { role: element.getAttribute("role") ?? element.tagName.toLowerCase(), name };
  });
};

/** The part of axe that its types leave out. */
interface AxeWithCommons {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
}

/** Presses Tab, and at the end of the frame Shift+Tab, until something with this name has the focus. */
export const tabTo = async (page: Page, frame: Frame, name: string | RegExp): Promise<void> => {
  const met: string[] = [];
  for (const key of ["forward", "back"] as const) {
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const focused = await focusIn(frame);
      const isIt = typeof name === "string" ? focused.name === name : name.test(focused.name);
      if (isIt && focused.role !== "outside") return;
      met.push(`${focused.role} "${focused.name}"`);
      if (focused.role === "outside" && steps > 0) break;
      await pressTab(page, key);
    }
    // The focus has left the frame at its end: Shift+Tab brings it back in there.
  }
  throw new Error(`nothing named ${String(name)} can be reached by Tab; it met ${[...new Set(met)].join(", ")}`);
};

/** More than any room has controls. */
const mostSteps = 150;

const pressTab = async (page: Page, way: "forward" | "back"): Promise<void> => {
  if (way === "back") await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  if (way === "back") await page.keyboard.up("Shift");
};

/** Goes to what has this name and presses Enter there. */
export const enterOn = async (page: Page, frame: Frame, name: string | RegExp): Promise<void> => {
  await tabTo(page, frame, name);
  await page.keyboard.press("Enter");
};

/** Waits until this text is visible in the frame. */
export const seeIn = async (frame: Frame, text: string): Promise<void> => {
  await frame
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 100, timeout: 60_000 }, text)
    .catch(async () => {
      const shown = await frame.evaluate(() => document.body.innerText);
      throw new Error(`"${text}" did not appear; the frame shows:\n${shown}`);
    });
};
