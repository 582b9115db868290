import type { RoomStep } from "./room-steps.ts";

// Copy and paste needs no server: these pictures can be made anywhere.

/** The part of Settings in which a person lets a model help, with its choices. */
export const chooseCopyAndPaste: RoomStep = async (screens, { aiSettings }) => {
  await screens.goTo("settings/ai");
  await screens.press(aiSettings.mode_masked, "radio");
  await screens.press(aiSettings.provider_paste, "radio");
};

/** All that would leave, before it does. */
export const previewThemes: RoomStep = async (screens, { ai }) => {
  await screens.goTo("learn");
  await screens.press(ai.door_themes);
  await screens.see("[data-ai=send]:not([aria-disabled=true])");
};

/** An answer in which nothing can be found. */
export const pasteWrongAnswer: RoomStep = async (screens, { ai, run }) => {
  await (await screens.see("[data-ai=send]")).click();
  // Whether somebody is named is asked only where words look like it.
  const asked = await screens.see("[data-ai=no-name], #ai-answer");
  if (await asked.evaluate((element) => element.matches("button"))) await asked.click();
  const answer = await screens.see("#ai-answer");
  await answer.focus();
  await answer.type(run.wrongAnswer);
  await screens.press(ai.pasteCheck);
  await screens.see("[data-ai=ended]");
};

/** The ground rules, before there are any. */
export const showFrames: RoomStep = (screens) => screens.goTo("settings/frames");
