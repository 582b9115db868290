import { parseArgs } from "node:util";
import type { Language } from "../../shared/domain/entity.ts";
import { err, ok, type Result } from "../../shared/result.ts";

/** The five tasks of the model coach, in the order in which they are asked. */
export const evalTasks = ["themes", "path", "proposal", "question", "validation"] as const;
export type EvalTask = (typeof evalTasks)[number];

export interface EvalArguments {
  readonly provider: "anthropic" | "compatible";
  readonly baseUrl: string;
  readonly model: string;
  /** Empty for a server that wants none. */
  readonly key: string;
  readonly language: Language;
  readonly only: readonly EvalTask[];
  readonly out: string;
  /** Without it everything is made ready and nothing is sent. */
  readonly sends: "yes" | "notYet";
}

/** How `npm run eval` is called; also what a wrong call is answered with. */
export const usage = `npm run eval -- --base-url URL --model ID [--key-env NAME] [--language nl|en] [--only ${evalTasks.join("|")}]… [--out DIR] --yes`;

/** Reads the command line of `npm run eval`. A key is taken from a variable: on the line, others could read it. */
export const readArguments = (
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<EvalArguments, string> => {
  // A build that asks a model costs somebody money each time, and nobody looks at what it says.
  if (env["CI"]) return err("npm run eval asks a model, so it does not run in CI (the variable CI is set).");
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        "base-url": { type: "string" },
        model: { type: "string" },
        "key-env": { type: "string" },
        language: { type: "string", default: "nl" },
        only: { type: "string", multiple: true, default: [] },
        out: { type: "string", default: "out/eval" },
        yes: { type: "boolean", default: false },
      },
    });
    const { model, language, out } = values;
    const server = readServer(values["base-url"]);
    if (!server.ok) return err(`${server.error} ${usage}`);
    if (!model?.trim()) return err(`--model is the id of a model, as its server names it. ${usage}`);
    if (language !== "nl" && language !== "en") return err(`--language is nl or en, not "${language}". ${usage}`);
    const key = readKey(server.value.provider, values["key-env"], env);
    if (!key.ok) return err(`${key.error} ${usage}`);
    const named = values.only.flatMap((list) => list.split(","));
    const unknown = named.find((name) => !evalTasks.some((task) => task === name));
    if (unknown !== undefined) return err(`There is no task "${unknown}". ${usage}`);
    return ok({
      ...server.value,
      model: model.trim(),
      key: key.value,
      language,
      only: evalTasks.filter((task) => named.length === 0 || named.includes(task)),
      out,
      sends: values.yes ? "yes" : "notYet",
    });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
};

const readServer = (given: string | undefined): Result<Pick<EvalArguments, "provider" | "baseUrl">, string> => {
  const url = given === undefined ? undefined : URL.parse(given);
  if (!given || !url || !/^https?:$/.test(url.protocol))
    return err(`--base-url is an address such as http://localhost:11434, not "${given ?? ""}".`);
  return ok({ provider: url.host === "api.anthropic.com" ? "anthropic" : "compatible", baseUrl: given });
};

const readKey = (
  provider: EvalArguments["provider"],
  name: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Result<string, string> => {
  if (name === undefined)
    return provider === "anthropic" ? err("Anthropic wants a key: name its variable with --key-env.") : ok("");
  const key = env[name]?.trim();
  return key ? ok(key) : err(`The variable ${name} that --key-env names is not set.`);
};
