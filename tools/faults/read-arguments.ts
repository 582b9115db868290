import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../shared/result.ts";

/** What can be tried apart from the rest, in the order in which it is tried. */
export const parts = [
  "mutations",
  "merges",
  "leveldb",
  "sqlite",
  "vscode",
  "forged-wipe",
  "worker-stops",
  "full-disk",
] as const;
export type Part = (typeof parts)[number];

export interface FaultsArguments {
  /** How often a browser is ended while it writes, all together. */
  readonly kills: number;
  readonly seed: number;
  /** Where the figures go to as JSON. */
  readonly json: string | undefined;
  /** The build whose second copy keeps nothing, to see that the run can fail. */
  readonly journal: "kept" | "dropped";
  readonly only: readonly Part[];
}

/** How `npm run faults` is called; also what a wrong call is answered with. */
export const usage = `npm run faults -- [--kills N] [--seed S] [--json FILE] [--without-journal] [--only ${parts.join("|")}]…`;

/** Reads the command line of `npm run faults`. Without a seed it is 1, so that a run can be repeated. */
export const readArguments = (words: readonly string[]): Result<FaultsArguments, string> => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        kills: { type: "string", default: "20" },
        seed: { type: "string", default: "1" },
        json: { type: "string" },
        "without-journal": { type: "boolean", default: false },
        only: { type: "string", multiple: true, default: [] },
      },
    });
    const [kills, seed] = [Number(values.kills), Number(values.seed)];
    if (!isCount(kills)) return err(`--kills is a whole number, not "${values.kills}". ${usage}`);
    if (!isCount(seed)) return err(`--seed is a whole number, not "${values.seed}". ${usage}`);
    const named = values.only.flatMap((list) => list.split(","));
    const unknown = named.find((name) => !parts.some((part) => part === name));
    if (unknown !== undefined) return err(`There is no part "${unknown}". ${usage}`);
    return ok({
      kills,
      seed,
      json: values.json,
      journal: values["without-journal"] ? "dropped" : "kept",
      only: parts.filter((part) => named.length === 0 || named.includes(part)),
    });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
};

const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;
