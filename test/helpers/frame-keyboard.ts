import axe from "axe-core";
import type { Frame, Page } from "puppeteer-core";
import { patience, until } from "../../tools/code/until.ts";
import { press } from "../../tools/code/workbench-parts.ts";

// A webview lies two frames deep and its page cannot be asked through the page around it, so names are worked out
// inside it, with axe's own reading of the accessible name.

interface FocusInFrame {
  readonly name: string;
  /** Whether nothing that Tab can reach comes before it in this frame, or after it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const focusIn = async (frame: Frame): Promise<FocusInFrame> => {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { setup, teardown, commons } = (globalThis as unknown as { axe: AxeWithCommons }).axe;
    setup(document.documentElement);
    const name = element === document.body ? "" : commons.text.accessibleText(element);
    teardown();
    const reachable = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, pre[tabindex]",
    );
    const isEnd = (side: number): boolean =>
      ![...reachable].some(
        (other) =>
          other.checkVisibility() &&
          (element.compareDocumentPosition(other) & side) !== 0 &&
          // Of a group of radio buttons Tab reaches one.
          !(other instanceof HTMLInputElement && other.type === "radio"),
      );
    return {
      name,
      isFirst: isEnd(Node.DOCUMENT_POSITION_PRECEDING),
      isLast: isEnd(Node.DOCUMENT_POSITION_FOLLOWING),
    };
  });
};

/** The part of axe that its types leave out. */
interface AxeWithCommons {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
}

/**
 * Presses Tab to the end of the frame, Shift+Tab from there to its beginning, and so on, until something with this name
 * has the focus: what comes late is met on a next way.
 */
export const tabTo = async (page: Page, frame: Frame, name: string | RegExp): Promise<void> => {
  const met = new Set<string>();
  const giveUp = Date.now() + patience;
  let way: "forward" | "back" = "forward";
  for (;;) {
    const focused = await focusIn(frame);
    if (typeof name === "string" ? focused.name === name : name.test(focused.name)) return;
    met.add(focused.name);
    if (Date.now() > giveUp) break;
    // Beyond its ends the focus would leave the frame for the window around it.
    if (focused.isFirst) way = "forward";
    else if (focused.isLast) way = "back";
    await press(page, ...(way === "back" ? (["Shift", "Tab"] as const) : (["Tab"] as const)));
  }
  throw new Error(`nothing named ${String(name)} can be reached by Tab; it met ${[...met].join(", ")}`);
};

/** Goes to what has this name and presses Enter there. */
export const enterOn = async (page: Page, frame: Frame, name: string | RegExp): Promise<void> => {
  await tabTo(page, frame, name);
  await page.keyboard.press("Enter");
};

/** Waits until this text is visible in the frame. */
export const seeIn = (frame: Frame, text: string): Promise<void> =>
  until(frame, `the screens show "${text}"`, () =>
    frame.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
