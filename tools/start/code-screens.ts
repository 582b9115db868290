import type { Page } from "puppeteer-core";
import { screensIn } from "../code/workbench-parts.ts";
import { driveScreens, type ScreenDriver } from "./screen-driver.ts";

/** The screens in the side bar of a window of VS Code, or in a tab of its editor, once they are shown. */
export const screensOf = (page: Page, place: "view" | "tab"): ScreenDriver => {
  const frame = (): ReturnType<typeof screensIn> => screensIn(page, place);
  return driveScreens({
    frame,
    goTo: async (route) => (await frame()).evaluate((hash) => void (location.hash = hash), route),
  });
};
