import { chooseCopyAndPaste, pasteWrongAnswer, previewThemes, showFrames } from "./ai-steps.ts";
import type { PanelDriver } from "../start/panel-driver.ts";
import type { ScreenWords } from "../start/screen-words.ts";
import {
  askForPath,
  beginPath,
  beginProposal,
  draftPath,
  draftProposal,
  editProposal,
  endStep,
  importSamples,
  leaveForm,
  placeTheme,
  previewExport,
  rewordStep,
  showLearn,
  showNow,
  showProposals,
  showSettings,
  writeLineBack,
} from "./room-steps.ts";

/** One state worth a picture. Scenes follow each other in one profile, as a person's weeks do. */
export interface BrowserScene {
  readonly name: string;
  /** A virtual list draws what is in sight, so its picture is the window, not the whole page. */
  readonly isWindow?: true;
  arrange(panel: PanelDriver, words: ScreenWords): Promise<void>;
}

/** From the first line to an exported proposal. */
export const browserScenes: readonly BrowserScene[] = [
  { name: "01-first-run", arrange: (panel) => panel.goTo("now") },
  { name: "02-import-report", arrange: importSamples },
  { name: "03-now", isWindow: true, arrange: showNow },
  {
    name: "04-recall",
    isWindow: true,
    arrange: async (panel, { run }) => {
      await panel.page.keyboard.type(run.sampleNote);
      await panel.page.keyboard.press("Enter");
      await panel.see(".ask, .recall");
    },
  },
  {
    name: "05-settled",
    isWindow: true,
    arrange: async (panel) => {
      await panel.page.keyboard.press("Escape");
      await panel.see(".fold");
    },
  },
  { name: "06-learn", arrange: showLearn },
  { name: "07-theme", arrange: placeTheme },
  { name: "08-path-need", arrange: askForPath },
  { name: "09-path-draft", arrange: draftPath },
  { name: "10-path-begun", arrange: beginPath },
  { name: "11-step-in-my-words", arrange: rewordStep },
  {
    name: "12-step-done",
    arrange: async (panel, words) => {
      await leaveForm(panel, words);
      await endStep(panel, words);
    },
  },
  { name: "13-path-under-way", arrange: writeLineBack },
  { name: "14-propose-empty", arrange: showProposals },
  { name: "15-propose-new", arrange: beginProposal },
  { name: "16-proposal", arrange: draftProposal },
  { name: "17-proposal-editing", arrange: editProposal },
  {
    name: "18-proposal-export",
    arrange: async (panel, words) => {
      await leaveForm(panel, words);
      await previewExport(panel, words);
    },
  },
  { name: "19-proposals", arrange: showProposals },
  { name: "20-now-with-path", isWindow: true, arrange: showNow },
  { name: "21-settings", arrange: showSettings },
  { name: "22-ground-rules", arrange: showFrames },
  { name: "23-co-intelligence", arrange: chooseCopyAndPaste },
  { name: "24-preview", arrange: previewThemes },
  { name: "25-wrong-answer", arrange: pasteWrongAnswer },
  {
    name: "26-popup",
    arrange: async ({ page }) => {
      await page.goto(page.url().replace(/panel\.html.*$/, "popup.html"));
      await page.waitForSelector(".capture textarea");
    },
  },
];
