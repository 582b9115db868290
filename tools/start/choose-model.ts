import type { Page } from "puppeteer-core";
import { fill } from "../../shared/domain/fill.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { PanelDriver } from "./panel-driver.ts";
import type { WantedModel } from "./read-arguments.ts";
import type { ScreenWords } from "./screen-words.ts";

/** Whether it could be chosen; if not, the ground rules allow no model, or not this one. */
export type ModelChosen = "chosen" | "modeOff" | "notAllowed";

/** Sets Co-intelligence in Settings, masked: the strictest way that still asks a model. Nothing leaves yet. */
export const chooseModel = async (
  panel: PanelDriver,
  { aiSettings, run }: ScreenWords,
  { baseUrl, model }: WantedModel,
): Promise<Result<ModelChosen, string>> => {
  const { page } = panel;
  await panel.goTo("settings/ai");
  if (await isLocked(panel, aiSettings.mode_masked)) return ok("modeOff");
  await panel.press(aiSettings.mode_masked, "radio");
  if (await isLocked(panel, aiSettings.provider_compatible)) return ok("notAllowed");
  await panel.press(aiSettings.provider_compatible, "radio");
  await fillIn(page, "#ai-server", baseUrl);
  await panel.see("#ai-model, .alert");
  const [problem] = await panel.texts(".alert .stack > p:first-child");
  if (problem !== undefined) return err(fill(run.badServer, { why: problem }));
  // Where ground rules name the models there is a list of those and no field.
  if (await page.$("#ai-model-own")) await fillIn(page, "#ai-model-own", model);
  else if ((await page.select("#ai-model", model)).length === 0) return ok("notAllowed");
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLSelectElement>("#ai-model")?.value === wanted,
    {},
    model,
  );
  return ok("chosen");
};

const isLocked = async (panel: PanelDriver, name: string): Promise<boolean> =>
  (await panel.find(name, "radio")).evaluate((radio) => radio.matches(":disabled"));

/** A field is kept when it is left. */
const fillIn = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(field).fill(text);
  await page.focus(field);
  await page.keyboard.press("Tab");
};
