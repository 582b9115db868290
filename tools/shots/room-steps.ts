import { resolve } from "node:path";
import { importFolder } from "../start/import-folder.ts";
import type { ScreenDriver } from "../start/screen-driver.ts";
import type { ScreenWords } from "../start/screen-words.ts";

// What a person does in the rooms, by the names on the screen: the same in a browser and in VS Code.

/** One thing done in the rooms; each begins where the one before it in a list of scenes left off. */
export type RoomStep = (screens: ScreenDriver, words: ScreenWords) => Promise<void>;

const notes = { folder: resolve("samples/notes"), found: { files: [], leftOut: [] } };
const draftedTheme = "ruilen";

/** The two weeks of notes that the project carries, with the report of what was left out. */
export const importSamples: RoomStep = async (screens, words) => {
  await importFolder(screens, words, notes, "shareable");
};

/** Now, once its first notes are drawn. */
export const showNow: RoomStep = async (screens) => {
  await screens.goTo("now");
  await screens.see(".note__text");
};

/** The first note at the top of the window. */
export const scrollToNotes: RoomStep = async (screens) => {
  const day = await screens.see(".timeline");
  await day.evaluate((list) => list.scrollIntoView({ block: "start" }));
};

/** All themes and paths, with the quotes that come in after them. */
export const showLearn: RoomStep = async (screens) => {
  await screens.goTo("learn");
  await screens.see("main .quote");
};

/** A theme with its place in the circle. */
export const placeTheme: RoomStep = async (screens, { shared }) => {
  await screens.press(draftedTheme, "link");
  await screens.press(shared.organise);
  await screens.press(shared.execute);
  await screens.see('.chip[aria-pressed="true"] ~ .chip[aria-pressed="true"]');
};

/** The question that comes before a path. */
export const askForPath: RoomStep = (screens, { learn }) => screens.press(learn.makePath);

/** A path that nobody said yes to yet. */
export const draftPath: RoomStep = async (screens, { learn }) => {
  await screens.press(learn.draftPath);
  await screens.find(learn.accept);
};

/** A path on its first day. */
export const beginPath: RoomStep = async (screens, { learn }) => {
  await screens.press(learn.accept);
  await screens.press(learn.begin);
  await screens.find(learn.start);
};

/** The form in which a step gets the person's own words. */
export const rewordStep: RoomStep = async (screens, { learn }) => {
  await screens.press(learn.myWords);
  await screens.see("form.form");
};

/** Back to the step as it was. */
export const leaveForm: RoomStep = (screens, { drafting }) => screens.press(drafting.cancel);

/** A step done, before its one line is written. */
export const endStep: RoomStep = async (screens, { learn }) => {
  await screens.press(learn.done);
  await screens.find(learn.doneLine, "textbox");
};

/** The line back, saved as a note, and the path as it stands then among the others. */
export const writeLineBack: RoomStep = async (screens, words) => {
  const { learn, run } = words;
  await screens.type(learn.doneLine, run.stepLine);
  await screens.press(learn.doneSave);
  await screens.waitForText(learn.doneSaid);
  await showLearn(screens, words);
};

/** All proposals. */
export const showProposals: RoomStep = (screens) => screens.goTo("propose");

/** An empty proposal on the theme. */
export const beginProposal: RoomStep = async (screens, { learn }) => {
  await screens.goTo("learn");
  await screens.press(draftedTheme, "link");
  await screens.press(learn.makeProposal, "link");
  await screens.see("form");
};

/** A proposal with what is checked of it. */
export const draftProposal: RoomStep = async (screens, { propose, run }) => {
  await screens.type(propose.ownSentence, run.sampleSentence);
  await screens.press(propose.draftProposal);
  await screens.find(propose.exportMarkdown);
};

/** A part of the proposal as a form. */
export const editProposal: RoomStep = (screens, { propose }) => screens.press(propose.edit_problem);

/** The proposal, from the list of all. */
export const openProposal: RoomStep = async (screens, { propose }) => {
  await screens.goTo("propose");
  const link = await screens.see("main .themes a");
  await link.click();
  await screens.find(propose.exportMarkdown);
};

/** Exactly what the file will hold. */
export const previewExport: RoomStep = async (screens, { propose }) => {
  await screens.press(propose.exportMarkdown);
  const text = await screens.see(".wire");
  await text.evaluate((element) => element.scrollIntoView({ block: "center" }));
};

/** The choices a person has. */
export const showSettings: RoomStep = (screens) => screens.goTo("settings");
