import { resolve } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { err, ok, type Result } from "../../shared/result.ts";
import type { ScreenDriver } from "./screen-driver.ts";
import type { ScreenWords } from "./screen-words.ts";

/** Brings ground rules in from a file and puts them in force, as a person would; the error is what the screen says. */
export const putInForce = async (
  screens: ScreenDriver,
  { frames }: ScreenWords,
  file: string,
): Promise<Result<null, string>> => {
  await screens.goTo("settings/frames");
  const input = await screens.see('input[data-frames="choose"]');
  // The selector finds nothing but fields.
  await (input as ElementHandle<HTMLInputElement>).uploadFile(resolve(file));
  await screens.see('[data-frames="draft"], .begin .problem');
  const [problem] = await screens.texts('.begin .problem, [data-frames="draft"] > .finding--error');
  if (problem !== undefined) return err(problem);
  await screens.press(frames.establish);
  await screens.press(frames.establishSure);
  await screens.see('[data-frames="in-force"]');
  return ok(null);
};
