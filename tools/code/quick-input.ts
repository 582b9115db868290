import type { Page } from "puppeteer-core";
import { until } from "./until.ts";
import { bringForward } from "./workbench-parts.ts";

// VS Code has one box at the top of a window for everything it asks: commands, files, a line of text, a choice.

const box = ".quick-input-widget";
const field = `${box} input.input`;
const rows = `${box} .quick-input-list .monaco-list-row`;

/** Runs a command by its name, as a person does: F1, the name, Enter. Resolves when the list of commands is gone. */
export const runCommand = async (page: Page, title: string): Promise<void> => {
  await bringForward(page);
  await page.keyboard.press("F1");
  await until(page, "the list of commands takes keys", () => takesKeys(page, ">"));
  await page.keyboard.type(title);
  await choose(page, title);
  await until(page, "the list of commands is gone", async () => !(await takesKeys(page, ">")));
};

/** Waits until an input with this title or hint is open and takes keys; without one: any input. */
export const seeQuickInput = async (page: Page, title = ""): Promise<void> => {
  await until(page, `an input "${title}" takes keys`, async () => {
    const isOpen = await takesKeys(page, "");
    return isOpen && (await quickInputWords(page)).includes(title);
  });
};

/** Waits until no input is open any more. */
export const seeNoQuickInput = (page: Page): Promise<void> =>
  until(page, "no input is open", async () => (await quickInputWords(page)) === "");

/** Presses a key, such as `Enter`, once an input takes keys. */
export const pressInQuickInput = async (page: Page, key: Parameters<Page["keyboard"]["press"]>[0]): Promise<void> => {
  await seeQuickInput(page);
  await page.keyboard.press(key);
};

/** Types behind what stands in the input, once it takes keys, and waits until it holds that. */
export const typeInQuickInput = async (page: Page, text: string): Promise<void> => {
  await seeQuickInput(page);
  const before = await quickInputText(page);
  await page.keyboard.type(text);
  await seeQuickInputText(page, `${before}${text}`);
};

/** What stands in the input. */
export const quickInputText = (page: Page): Promise<string> => page.$eval(field, ({ value }) => value);

/** Waits until the input holds exactly this. */
export const seeQuickInputText = (page: Page, text: string): Promise<void> =>
  until(page, `the input holds "${text}"`, async () => (await quickInputText(page)) === text);

/** All words on the input: its title, its hint, its lines. Empty when it is closed. */
export const quickInputWords = (page: Page): Promise<string> =>
  page.evaluate(
    (around, input) => {
      const shown = document.querySelector<HTMLElement>(around);
      if (!shown || shown.style.display === "none") return "";
      return `${shown.textContent} ${document.querySelector<HTMLInputElement>(input)?.placeholder ?? ""}`;
    },
    box,
    field,
  );

/** The lines below the input, as people who hear the screen hear them. */
export const quickInputLines = (page: Page): Promise<readonly string[]> =>
  page.$$eval(rows, (shown) => shown.map((row) => row.getAttribute("aria-label") ?? ""));

/** Waits until one of the lines below the input says this. */
export const seeQuickInputLine = (page: Page, text: string): Promise<void> =>
  until(page, `a line below the input says "${text}"`, async () =>
    (await quickInputLines(page)).some((line) => line.includes(text)),
  );

/** Goes to the line with this name and presses Enter. */
export const choose = async (page: Page, name: string): Promise<void> => {
  await goToChoice(page, name);
  await page.keyboard.press("Enter");
};

/** Waits for the line with this name and goes there by the arrow keys. */
export const goToChoice = async (page: Page, name: string): Promise<void> => {
  await until(page, `there is a choice "${name}"`, async () => (await names(page, rows)).some(isNamed(name)));
  for (const _ of await names(page, rows)) {
    const [current = ""] = await names(page, `${rows}.focused`);
    if (isNamed(name)(current)) break;
    await page.keyboard.press("ArrowDown");
  }
};

const names = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (shown) => shown.map((row) => row.querySelector(".label-name")?.textContent ?? ""));

/** Commands stand in their list with the category in front, as `Cirkel: Note this`. */
const isNamed =
  (name: string) =>
  (shown: string): boolean =>
    shown === name || shown.endsWith(`: ${name}`);

/** Whether the keys go to the input, and it begins with this. */
const takesKeys = (page: Page, start: string): Promise<boolean> =>
  page.evaluate(
    (selector, wanted) => {
      const focused = document.activeElement;
      return focused instanceof HTMLInputElement && focused.matches(selector) && focused.value.startsWith(wanted);
    },
    field,
    start,
  );
