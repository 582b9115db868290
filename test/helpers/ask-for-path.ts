import { importFolder } from "../../tools/start/import-folder.ts";
import type { PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { en as aiWords } from "../../shared/ui/ai/words.en.ts";
import { en as settingsWords } from "../../shared/ui/ai/settings-words.en.ts";
import type { MessagesServer } from "./messages-server/messages-server.ts";

const words = screenWords("en");

/** Brings the daily notes in and lets this server help, masked. */
export const letServerHelp = async (panel: PanelDriver, server: MessagesServer): Promise<void> => {
  const folder = "test/fixtures/daily-notes";
  await importFolder(panel, words, { folder, found: { files: [], leftOut: [] } }, "shareable");
  await panel.goTo("settings/ai");
  await panel.press(settingsWords.mode_masked, "radio");
  await panel.press(settingsWords.provider_compatible, "radio");
  await panel.page.locator("#ai-server").fill(server.url);
  await panel.page.keyboard.press("Tab");
  await panel.page.locator("#ai-model-own").fill("local-model");
  await panel.page.keyboard.press("Tab");
};

export const openReviewTheme = async (panel: PanelDriver): Promise<void> => {
  await panel.goTo("learn");
  await panel.press("review", "link");
};

/** Says yes to a question about a path, and waits until the title of `reviewPathAnswer` has come in. */
export const askForPath = async (panel: PanelDriver): Promise<void> => {
  await openReviewTheme(panel);
  await panel.press(words.learn.makePath);
  await panel.pressOn("[data-ai=door]");
  await panel.pressOn("[data-ai=send]:not([aria-disabled=true])");
  await panel.waitForText("Learning path: reviews that wait");
};

/** Opens what the model made of it, from the theme, as soon as it is done. */
export const readPath = async (panel: PanelDriver): Promise<void> => {
  await openReviewTheme(panel);
  // The page changes when it is: a press before that may miss.
  await panel.waitForText(aiWords.doorDone);
  await panel.pressOn("[data-ai=door]");
  await panel.pressOn("[data-ai=read]");
  await panel.find(words.learn.accept);
};
