import type { Page } from "puppeteer-core";
import { openInput } from "../code/open-input.ts";
import { choose, runCommand, seeNoQuickInput, seeQuickInput, typeInQuickInput } from "../code/quick-input.ts";
import { until } from "../code/until.ts";
import type { ScreenDriver } from "../start/screen-driver.ts";
import type { ScreenWords } from "../start/screen-words.ts";
import type { nl } from "./words.nl.ts";

/** A window of VS Code with everything a scene needs to be arranged in it. */
export interface CodeStage {
  readonly page: Page;
  /** The screens in the side bar and in a tab of the editor, once they are shown. */
  readonly view: ScreenDriver;
  readonly tab: ScreenDriver;
  readonly words: ScreenWords;
  /** What is typed above the editor. */
  readonly lines: { readonly [key in keyof typeof nl]: string };
  /** What VS Code calls Cirkel's commands and its walkthrough, by their keys in the manifest. */
  readonly names: Readonly<Record<string, string>>;
}

/** Runs a command of Cirkel, by its name in the manifest without `cirkel.`. */
export const run = ({ page, names }: CodeStage, command: string): Promise<void> =>
  runCommand(page, names[`command.${command}`] ?? command);

/** A note above the editor, and the caret back in the code. */
export const note = async ({ page }: CodeStage, line: string): Promise<void> => {
  await openInput(page);
  await typeInQuickInput(page, line);
  await page.keyboard.press("Enter");
  await seeNoQuickInput(page);
};

/** Waits until the status bar counts this many earlier notes about the same thing. */
export const seeEarlier = (page: Page, count: number): Promise<void> =>
  until(page, `the status bar counts ${count} earlier`, async () =>
    (await page.$eval('[id^="cirkel.cirkel"]', (item) => item.textContent)).includes(` · ${count} `),
  );

/** The walkthrough, once the picture beside its first step is drawn in a frame of its own. */
export const openWalkthrough = async ({ page, names }: CodeStage): Promise<void> => {
  await runCommand(page, "Welcome: Open Walkthrough...");
  await seeQuickInput(page);
  await choose(page, names["walkthrough.title"] ?? "");
  await page.waitForSelector(".gettingStarted .getting-started-step");
  await until(page, "its picture is drawn", async () => {
    const drawn = page.frames().map((frame) =>
      // Frames come and go while VS Code builds a webview.
      frame.evaluate(() => document.querySelector("body > svg") !== null).catch(() => false),
    );
    return (await Promise.all(drawn)).some(Boolean);
  });
};
