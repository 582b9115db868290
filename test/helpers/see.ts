import type { Page } from "puppeteer-core";

/** Waits until this text is visible somewhere on the page. */
export const seeText = async (page: Page, text: string): Promise<void> => {
  await page
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, text)
    .catch(async () => {
      const shown = await page.evaluate(() => document.body.innerText);
      throw new Error(`"${text}" did not appear; the page shows:\n${shown}`);
    });
};

/** The text of the first element that matches, white space folded. */
export const textOf = async (page: Page, selector: string): Promise<string> => {
  await page.waitForSelector(selector);
  return page.$eval(selector, (element) => (element.textContent ?? "").replace(/\s+/g, " ").trim());
};

/** What stands in the capture line. */
export const lineText = (page: Page): Promise<string> => page.$eval(".capture textarea", (line) => line.value);

/** Types in the capture line, which has the focus by itself. */
export const typeInLine = async (page: Page, text: string): Promise<void> => {
  await page.waitForSelector(".capture textarea:focus");
  await page.keyboard.type(text);
};

/** Puts the focus in the capture line. */
export const goToLine = async (page: Page): Promise<void> => {
  await page.waitForSelector(".capture textarea");
  // The question about the last note would take the focus from an empty line.
  await page.waitForFunction(() => document.querySelector(".kept [aria-busy=true]") === null, { polling: 50 });
  await page.focus(".capture textarea");
};

/** Types a note and waits until it says that it is kept. */
export const note = async (page: Page, text: string): Promise<void> => {
  await goToLine(page);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await seeLine(page, "");
};

/** Waits until the capture line holds exactly this. */
export const seeLine = async (page: Page, text: string): Promise<void> => {
  await page.waitForSelector(".capture textarea");
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>(".capture textarea")?.value === wanted,
    { polling: 50 },
    text,
  );
};

/** Waits until the note just made is kept: the strip under the line says so. */
export const seeSaved = async (page: Page): Promise<void> => {
  await page.waitForSelector(".kept [role=status] strong, .settled [role=status] strong");
};
