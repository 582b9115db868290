import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../shared/result.ts";

/** The model that writes the drafts of a headless run, where one is asked for. */
export interface WantedModel {
  readonly baseUrl: string;
  readonly model: string;
}

export interface StartArguments {
  readonly notes: string | undefined;
  readonly out: string;
  readonly profile: string | undefined;
  readonly language: "nl" | "en" | undefined;
  readonly headless: boolean;
  readonly ai: WantedModel | undefined;
  /** A file of ground rules that hold during the run. */
  readonly strategy: string | undefined;
}

/** How `npm start` is called; also what a wrong call is answered with. */
export const usage =
  "npm start -- [--notes DIR] [--lang nl|en] [--profile DIR] [--headless [--out DIR] [--ai-base-url URL --ai-model ID] [--strategy FILE]]";

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
        "ai-base-url": { type: "string" },
        "ai-model": { type: "string" },
        strategy: { type: "string" },
      },
    });
    const { notes, out, profile, lang, strategy, "ai-base-url": baseUrl, "ai-model": model } = values;
    if (lang !== undefined && lang !== "nl" && lang !== "en") return err(`--lang is nl or en, not "${lang}". ${usage}`);
    const hasDisplay = platform !== "linux" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
    const headless = values.headless || !hasDisplay;
    const ai = readModel(baseUrl, model);
    if (!ai.ok) return err(`${ai.error} ${usage}`);
    if (!headless && (ai.value ?? strategy) !== undefined)
      return err(`--ai-base-url, --ai-model and --strategy go with --headless. ${usage}`);
    return ok({ notes, out, profile, language: lang, headless, ai: ai.value, strategy });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
};

const readModel = (baseUrl: string | undefined, model: string | undefined): Result<WantedModel | undefined, string> => {
  if (baseUrl === undefined && model === undefined) return ok(undefined);
  if (baseUrl === undefined || !model?.trim()) return err("--ai-base-url and --ai-model go together.");
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? ""))
    return err(`--ai-base-url is an address such as http://localhost:11434, not "${baseUrl}".`);
  return ok({ baseUrl, model: model.trim() });
};
