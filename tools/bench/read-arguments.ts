import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../shared/result.ts";

export interface BenchArguments {
  /** Under a minute: 10,000 notes where it would be 100,000, and fewer pairs. */
  readonly quick: boolean;
  /** Where the figures go to as JSON. */
  readonly json: string | undefined;
  /** Names of rows, in the order in which they are measured. */
  readonly only: readonly string[];
  /** Rows whose product side is slowed on purpose, to see them turn red. */
  readonly slow: readonly string[];
}

/** How `npm run bench` is called; also what a wrong call is answered with. */
export const usage = (names: readonly string[]): string =>
  `npm run bench -- [--quick] [--json FILE] [--only NAMES] [--slow NAME]; names are ${names.join(", ")}.`;

/** Reads the command line of `npm run bench` over the names of all rows. */
export const readArguments = (words: readonly string[], names: readonly string[]): Result<BenchArguments, string> => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        quick: { type: "boolean", default: false },
        json: { type: "string" },
        only: { type: "string", multiple: true, default: [] },
        slow: { type: "string", multiple: true, default: [] },
      },
    });
    const [only, slow] = [listed(values.only), listed(values.slow)];
    const unknown = [...only, ...slow].find((name) => !names.includes(name));
    if (unknown !== undefined) return err(`There is no row "${unknown}". ${usage(names)}`);
    const chosen = names.filter((name) => only.length === 0 || only.includes(name));
    const idle = slow.find((name) => !chosen.includes(name));
    if (idle !== undefined) return err(`"${idle}" is to be slow, but is not measured. ${usage(names)}`);
    return ok({ quick: values.quick, json: values.json, only: chosen, slow });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)} ${usage(names)}`);
  }
};

const listed = (words: readonly string[]): readonly string[] =>
  words.flatMap((list) => list.split(",")).filter((name) => name !== "");
