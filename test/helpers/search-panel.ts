import type { Page } from "puppeteer-core";

/** Types this in the search field of the panel, in the place of what stands there. */
export const search = async (page: Page, text: string): Promise<void> => {
  await page.bringToFront();
  await page.waitForSelector("search input");
  await page.$eval("search input", (field) => field.select());
  await page.focus("search input");
  await page.keyboard.type(text);
};

/** Waits until so many notes are found for what was typed. */
export const finds = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (found) => document.querySelector(".search__found")?.textContent?.trim().startsWith(`${found} of`),
    { polling: 50 },
    count,
  );

/** Runs in a page of the extension: whether this word stands in the index that is kept, which only a worker keeps. */
export const isKept = async (word: string): Promise<boolean> => {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((settle, fail) => {
      request.addEventListener("success", () => settle(request.result));
      request.addEventListener("error", () => fail(new Error("the database cannot be read")));
    });
  const database = await answer(indexedDB.open("cirkel"));
  const row: unknown = await answer(database.transaction("meta").objectStore("meta").get("words"));
  database.close();
  return JSON.stringify(row ?? {}).includes(word);
};
