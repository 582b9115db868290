import assert from "node:assert/strict";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import type { MessagesServer } from "./messages-server/messages-server.ts";
import { letAnswer, openNotesPanel } from "./model-panel.ts";

const { ai, learn, propose } = screenWords("nl");

/** What a person wrote before a model was asked, and must not lose whatever the model does. */
export const ownSentence = "Ik wil weten wie er aan de beurt is.";

/** A Dutch panel in which a proposal is begun, as far as the way to a model that this server answers for. */
export const beginProposal = async (
  server: MessagesServer,
): Promise<{ readonly chromium: RunningChromium; readonly panel: PanelDriver }> => {
  const opened = await openNotesPanel();
  const { panel } = opened;
  await letAnswer(panel, server);
  await panel.speak("nl");
  await openProposal(panel);
  await panel.type(propose.ownSentence, ownSentence);
  return opened;
};

/** Goes to where a proposal on the theme of the notes begins. */
export const openProposal = async (panel: PanelDriver): Promise<void> => {
  await panel.goTo("learn");
  await panel.press("review", "link");
  await panel.press(learn.makeProposal, "link");
  await panel.find(propose.ownSentence, "textbox");
};

/** What was said of a question that ended without an answer. */
export const saidOfEnd = async (panel: PanelDriver): Promise<string> => {
  await panel.see("[data-ai=ended]");
  const [said = "", ...others] = await panel.texts("[data-ai=ended] .alert p:not(:has(button)):not(.small)");
  assert.deepEqual(others, [ai.nothingLost]);
  return said;
};

/** The proposal is where it began: the own sentence is there, and so is the way to a model. */
export const seeNothingLost = async (panel: PanelDriver): Promise<void> => {
  await panel.waitForText(ai.doorSays);
  assert.equal(await panel.page.$eval("main textarea", ({ value }) => value), ownSentence);
};

/** Fills in a field of Settings; it is kept when it is left. */
export const keepField = async (panel: PanelDriver, field: string, text: string): Promise<void> => {
  await panel.page.locator(field).fill(text);
  await panel.page.focus(field);
  await panel.page.keyboard.press("Tab");
  await panel.settle();
};
