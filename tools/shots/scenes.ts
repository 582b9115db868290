import { resolve } from "node:path";
import { importFolder } from "../start/import-folder.ts";
import type { PanelDriver } from "../start/panel-driver.ts";
import type { ScreenWords } from "../start/screen-words.ts";

/** One state worth a picture. Scenes follow each other in one profile, as a person's weeks do. */
export interface Scene {
  readonly name: string;
  /** A virtual list draws what is in sight, so its picture is the window, not the whole page. */
  readonly isWindow?: true;
  arrange(panel: PanelDriver, words: ScreenWords): Promise<void>;
}

const notes = { folder: resolve("samples/notes"), found: { files: [], leftOut: [] } };
const draftedTheme = "ruilen";

/** Now, once its first notes are drawn. */
const showNow = async (panel: PanelDriver): Promise<void> => {
  await panel.goTo("now");
  await panel.page.waitForSelector(".note__text");
};

/** From the first line to an exported proposal. */
export const scenes: readonly Scene[] = [
  { name: "01-first-run", arrange: (panel) => panel.goTo("now") },
  {
    name: "02-import-report",
    arrange: async (panel, words) => {
      await importFolder(panel, words, notes, "shareable");
      await panel.page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
    },
  },
  { name: "03-now", isWindow: true, arrange: showNow },
  {
    name: "04-recall",
    isWindow: true,
    arrange: async (panel, { run }) => {
      await panel.page.keyboard.type(run.sampleNote);
      await panel.page.keyboard.press("Enter");
      await panel.page.waitForSelector(".ask, .recall");
    },
  },
  {
    name: "05-settled",
    isWindow: true,
    arrange: async (panel) => {
      await panel.page.keyboard.press("Escape");
      await panel.page.waitForSelector(".fold");
    },
  },
  { name: "06-learn", arrange: (panel) => panel.goTo("learn") },
  {
    name: "07-theme",
    arrange: async (panel, { shared }) => {
      await panel.press(draftedTheme, "link");
      await panel.press(shared.organise);
      await panel.press(shared.execute);
    },
  },
  {
    name: "08-path-need",
    arrange: (panel, { learn }) => panel.press(learn.makePath),
  },
  {
    name: "09-path-draft",
    arrange: async (panel, { learn }) => {
      await panel.press(learn.draftPath);
      await panel.find(learn.accept);
    },
  },
  {
    name: "10-path-begun",
    arrange: async (panel, { learn }) => {
      await panel.press(learn.accept);
      await panel.press(learn.begin);
      await panel.find(learn.start);
    },
  },
  {
    name: "11-step-in-my-words",
    arrange: async (panel, { learn }) => {
      await panel.press(learn.myWords);
      await panel.page.waitForSelector("form.form");
    },
  },
  {
    name: "12-step-done",
    arrange: async (panel, { learn, drafting }) => {
      await panel.press(drafting.cancel);
      await panel.press(learn.done);
      await panel.find(learn.doneLine, "textbox");
    },
  },
  {
    name: "13-path-under-way",
    arrange: async (panel, { learn, run }) => {
      await panel.type(learn.doneLine, run.stepLine);
      await panel.press(learn.doneSave);
      await panel.goTo("learn");
    },
  },
  { name: "14-propose-empty", arrange: (panel) => panel.goTo("propose") },
  {
    name: "15-propose-new",
    arrange: async (panel, { learn }) => {
      await panel.goTo("learn");
      await panel.press(draftedTheme, "link");
      await panel.press(learn.makeProposal, "link");
      await panel.page.waitForSelector("form");
    },
  },
  {
    name: "16-proposal",
    arrange: async (panel, { propose, run }) => {
      await panel.type(propose.ownSentence, run.sampleSentence);
      await panel.press(propose.draftProposal);
      await panel.find(propose.exportMarkdown);
    },
  },
  {
    name: "17-proposal-editing",
    arrange: (panel, { propose }) => panel.press(propose.edit_problem),
  },
  {
    name: "18-proposal-export",
    arrange: async (panel, { propose, drafting }) => {
      await panel.press(drafting.cancel);
      await panel.press(propose.exportMarkdown);
      await panel.page.waitForSelector(".wire");
    },
  },
  { name: "19-proposals", arrange: (panel) => panel.goTo("propose") },
  { name: "20-now-with-path", isWindow: true, arrange: showNow },
  { name: "21-settings", arrange: (panel) => panel.goTo("settings") },
  {
    name: "22-popup",
    arrange: async ({ page }) => {
      await page.goto(page.url().replace(/panel\.html.*$/, "popup.html"));
      await page.waitForSelector(".capture textarea");
    },
  },
];
