import type { Page } from "puppeteer-core";
import { openInput } from "../code/open-input.ts";
import {
  choose,
  pressInQuickInput,
  runCommand,
  seeNoQuickInput,
  seeQuickInput,
  seeQuickInputLine,
  typeInQuickInput,
} from "../code/quick-input.ts";
import { until } from "../code/until.ts";
import { caret, press } from "../code/workbench-parts.ts";
import type { ScreenDriver } from "../start/screen-driver.ts";
import type { ScreenWords } from "../start/screen-words.ts";
import {
  askForPath,
  beginPath,
  beginProposal,
  draftPath,
  draftProposal,
  endStep,
  importSamples,
  openProposal,
  placeTheme,
  previewExport,
  scrollToNotes,
  showLearn,
  showNow,
  showSettings,
  writeLineBack,
  type RoomStep,
} from "./room-steps.ts";
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

/** One state worth a picture. Scenes follow each other in one window. */
export interface CodeScene {
  readonly name: string;
  /** Where screens must stand still before the picture is taken; absent when VS Code itself is looked at. */
  readonly shows?: "view" | "tab";
  arrange(stage: CodeStage): Promise<void>;
}

/** Steps in the side bar, one after the other. */
const inView = (name: string, ...steps: readonly RoomStep[]): CodeScene => inPlace("view", name, steps);

/** Steps in the tab of the editor. */
const inTab = (name: string, ...steps: readonly RoomStep[]): CodeScene => inPlace("tab", name, steps);

const inPlace = (shows: "view" | "tab", name: string, steps: readonly RoomStep[]): CodeScene => ({
  name,
  shows,
  arrange: async (stage) => {
    for (const step of steps) await step(stage[shows], stage.words);
  },
});

const run = ({ page, names }: CodeStage, command: string): Promise<void> =>
  runCommand(page, names[`command.${command}`] ?? command);

/** A note above the editor, and the caret back in the code. */
const note = async ({ page }: CodeStage, line: string): Promise<void> => {
  await openInput(page);
  await typeInQuickInput(page, line);
  await page.keyboard.press("Enter");
  await seeNoQuickInput(page);
};

/** Waits until the status bar counts this many earlier notes about the same thing. */
const seeEarlier = (page: Page, count: number): Promise<void> =>
  until(page, `the status bar counts ${count} earlier`, async () =>
    (await page.$eval('[id^="cirkel.cirkel"]', (item) => item.textContent)).includes(` · ${count} `),
  );

/** From a line above the code to an exported proposal, in the side bar and in a tab. */
export const codeScenes: readonly CodeScene[] = [
  {
    name: "01-input",
    arrange: async (stage) => {
      const { page, lines } = stage;
      await note(stage, lines.first);
      await openInput(page);
      await typeInQuickInput(page, lines.again);
      await seeQuickInputLine(page, "upload.test.ts:9");
      await seeQuickInputLine(page, "feature/zaakmap");
    },
  },
  {
    name: "02-saved",
    arrange: async ({ page }) => {
      await pressInQuickInput(page, "Enter");
      await seeEarlier(page, 1);
      await until(page, "the caret is back", async () => (await caret(page)).isInEditor);
    },
  },
  {
    // The key works for ten seconds after saving, so it is pressed right after a third note.
    name: "03-recall",
    shows: "view",
    arrange: async (stage) => {
      await note(stage, stage.lines.third);
      await seeEarlier(stage.page, 2);
      await press(stage.page, "Alt", "Shift", "n");
      await stage.view.see(".ask input:focus");
    },
  },
  inView("04-import", importSamples),
  inView("05-now", showNow),
  inView("06-notes", scrollToNotes),
  inView("07-learn", showLearn),
  inView("08-theme", placeTheme),
  inView("09-path-draft", askForPath, draftPath),
  inView("10-path-begun", beginPath),
  inView("11-step-done", endStep),
  inView("12-path-under-way", writeLineBack),
  inView("13-proposal", beginProposal, draftProposal),
  {
    name: "14-proposal-check",
    shows: "view",
    arrange: async ({ view }) => {
      const finding = await view.see(".finding");
      await finding.evaluate((element) => element.scrollIntoView({ block: "center" }));
    },
  },
  inView("15-export", previewExport),
  {
    name: "16-export-in-editor",
    shows: "view",
    arrange: async (stage) => {
      const { page } = stage;
      await run(stage, "exportProposal");
      await pressInQuickInput(page, "Enter");
      await seeQuickInputLine(page, "docs/proposals");
    },
  },
  {
    name: "17-settings",
    shows: "view",
    arrange: async ({ page, view, words }) => {
      await pressInQuickInput(page, "Escape");
      await seeNoQuickInput(page);
      await showSettings(view, words);
    },
  },
  {
    name: "18-search",
    arrange: async (stage) => {
      const { page, lines } = stage;
      await run(stage, "search");
      await typeInQuickInput(page, lines.search);
      await until(page, "some notes are found", async () => {
        const found = await page.$$eval(".quick-input-list .monaco-list-row", (rows) =>
          rows.map((row) => row.textContent),
        );
        return found.length > 0 && found.every((text) => /ruil|swap/i.test(text));
      });
    },
  },
  {
    name: "19-tab-now",
    shows: "tab",
    arrange: async (stage) => {
      await pressInQuickInput(stage.page, "Escape");
      await seeNoQuickInput(stage.page);
      await run(stage, "openTab");
      await showNow(stage.tab, stage.words);
    },
  },
  inTab("20-tab-learn", showLearn),
  inTab("21-tab-proposal", openProposal),
  inTab("22-tab-settings", showSettings),
  {
    name: "23-walkthrough",
    arrange: async ({ page, names }) => {
      await runCommand(page, "Welcome: Open Walkthrough...");
      await seeQuickInput(page);
      await choose(page, names["walkthrough.title"] ?? "");
      await page.waitForSelector(".gettingStarted .getting-started-step");
    },
  },
];
