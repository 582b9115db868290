import { openInput } from "../code/open-input.ts";
import {
  pressInQuickInput,
  runCommand,
  seeNoQuickInput,
  seeQuickInputLine,
  typeInQuickInput,
} from "../code/quick-input.ts";
import { toggleSideBar } from "../code/side-bar.ts";
import { until } from "../code/until.ts";
import { caret, press } from "../code/workbench-parts.ts";
import { note, openWalkthrough, run, seeEarlier, type CodeStage } from "./code-steps.ts";
import { chooseCopyAndPaste, previewThemes } from "./ai-steps.ts";
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

/** From a line above the code to an exported proposal, in the side bar and in a tab. */
export const codeScenes: readonly CodeScene[] = [
  {
    name: "01-walkthrough",
    arrange: async (stage) => {
      await toggleSideBar(stage.page);
      await openWalkthrough(stage);
    },
  },
  {
    name: "02-input",
    arrange: async (stage) => {
      const { page, lines } = stage;
      await runCommand(page, "View: Close Editor");
      await toggleSideBar(page);
      await until(page, "the code is back", async () => (await caret(page)).isInEditor);
      await note(stage, lines.first);
      await openInput(page);
      await typeInQuickInput(page, lines.again);
      await seeQuickInputLine(page, "upload.test.ts:9");
      await seeQuickInputLine(page, "feature/zaakmap");
    },
  },
  {
    name: "03-saved",
    arrange: async ({ page }) => {
      await pressInQuickInput(page, "Enter");
      await seeEarlier(page, 1);
      await until(page, "the caret is back", async () => (await caret(page)).isInEditor);
    },
  },
  {
    // The key works for ten seconds after saving, so it is pressed right after a third note.
    name: "04-recall",
    shows: "view",
    arrange: async (stage) => {
      await note(stage, stage.lines.third);
      await seeEarlier(stage.page, 2);
      await press(stage.page, "Alt", "Shift", "n");
      await stage.view.see(".ask input:focus");
    },
  },
  inView("05-import", importSamples),
  inView("06-now", showNow),
  inView("07-notes", scrollToNotes),
  inView("08-learn", showLearn),
  inView("09-theme", placeTheme),
  inView("10-path-draft", askForPath, draftPath),
  inView("11-path-begun", beginPath),
  inView("12-step-done", endStep),
  inView("13-path-under-way", writeLineBack),
  inView("14-proposal", beginProposal, draftProposal),
  {
    name: "15-proposal-check",
    shows: "view",
    arrange: async ({ view }) => {
      const finding = await view.see(".finding");
      await finding.evaluate((element) => element.scrollIntoView({ block: "center" }));
    },
  },
  inView("16-export", previewExport),
  {
    name: "17-export-in-editor",
    shows: "view",
    arrange: async (stage) => {
      const { page } = stage;
      await run(stage, "exportProposal");
      await pressInQuickInput(page, "Enter");
      await seeQuickInputLine(page, "docs/proposals");
    },
  },
  {
    name: "18-settings",
    shows: "view",
    arrange: async ({ page, view, words }) => {
      await pressInQuickInput(page, "Escape");
      await seeNoQuickInput(page);
      await showSettings(view, words);
    },
  },
  {
    name: "19-search",
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
    name: "20-tab-now",
    shows: "tab",
    arrange: async (stage) => {
      await pressInQuickInput(stage.page, "Escape");
      await seeNoQuickInput(stage.page);
      await run(stage, "openTab");
      await showNow(stage.tab, stage.words);
    },
  },
  inTab("21-tab-learn", showLearn),
  inTab("22-tab-proposal", openProposal),
  {
    name: "23-tab-proposal-wide",
    shows: "tab",
    arrange: async ({ page, tab }) => {
      await toggleSideBar(page);
      await tab.see(".desk");
    },
  },
  inTab("24-tab-settings", showSettings),
  inTab("25-tab-co-intelligence", chooseCopyAndPaste),
  inTab("26-tab-preview", previewThemes),
  { name: "27-walkthrough-done", arrange: openWalkthrough },
];
