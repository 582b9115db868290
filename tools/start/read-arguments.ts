import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../shared/result.ts";

export interface StartArguments {
  readonly notes: string | undefined;
  readonly out: string;
  readonly profile: string | undefined;
  readonly language: "nl" | "en" | undefined;
  readonly headless: boolean;
}

/** How `npm start` is called; also what a wrong call is answered with. */
export const usage = "npm start -- [--notes DIR] [--lang nl|en] [--profile DIR] [--headless [--out DIR]]";

/** Reads the command line of `npm start`. Without a display the run is headless. */
export const readArguments = (
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): Result<StartArguments, string> => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        notes: { type: "string" },
        out: { type: "string", default: "out" },
        profile: { type: "string" },
        lang: { type: "string" },
        headless: { type: "boolean", default: false },
      },
    });
    const { notes, out, profile, lang } = values;
    if (lang !== undefined && lang !== "nl" && lang !== "en") return err(`--lang is nl or en, not "${lang}". ${usage}`);
    const hasDisplay = platform !== "linux" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
    return ok({ notes, out, profile, language: lang, headless: values.headless || !hasDisplay });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
};
