import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../shared/result.ts";

export interface CodeArguments {
  readonly workspace: string | undefined;
  readonly port: number;
  readonly language: "nl" | "en";
  /** In the VS Code of this machine instead of in a browser. */
  readonly desktop: boolean;
}

/** How `npm run code` is called; also what a wrong call is answered with. */
export const usage = "npm run code -- [--workspace DIR] [--port N] [--lang nl|en] [--desktop]";

/** Reads the command line of `npm run code`. The port stays the same from run to run, so that notes are found back. */
export const readArguments = (words: readonly string[]): Result<CodeArguments, string> => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        workspace: { type: "string" },
        port: { type: "string", default: "8137" },
        lang: { type: "string", default: "en" },
        desktop: { type: "boolean", default: false },
      },
    });
    const { workspace, lang, desktop } = values;
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) return err(`--port is a number up to 65535. ${usage}`);
    if (lang !== "nl" && lang !== "en") return err(`--lang is nl or en, not "${lang}". ${usage}`);
    return ok({ workspace, port, language: lang, desktop });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
};
