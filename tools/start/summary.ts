import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import type { ModelDraft } from "./let-model-draft.ts";

/** Who wrote the path and the proposal. A model of which the ground rules did not allow the use is named with why. */
export type DraftedBy =
  | {
      readonly coach: "rules";
      readonly notAllowed?: { readonly model: string; readonly why: "modeOff" | "notAllowed" };
    }
  | { readonly coach: "model"; readonly server: string; readonly path: ModelDraft; readonly proposal: ModelDraft };

/** What one headless run did, for `summary.json`. Times are milliseconds on this machine: information, not a promise. */
export interface Summary {
  readonly mode: "rules coach, no network" | "model coach";
  readonly draftedBy: DraftedBy;
  readonly versions: { readonly cirkel: string; readonly node: string; readonly browser: string };
  readonly language: "nl" | "en";
  readonly notes: {
    readonly folder: string;
    readonly files: number;
    readonly imported: number;
    /** The run marks its notes as free to be quoted, in its own profile only. */
    readonly markedShareable: boolean;
    readonly leftOut: readonly { readonly path: string; readonly why: string }[];
    /** Notes that were not quoted because something sensitive in them is still open. */
    readonly notQuoted: readonly string[];
  };
  readonly themes: {
    readonly accepted: number;
    readonly suggested: number;
    readonly chosen: string;
    readonly chosenFrom: "tag" | "suggestion";
  };
  /** The sentence the proposal starts from: literally the words of one of the notes. */
  readonly ownSentence: string;
  readonly paths: readonly string[];
  readonly proposals: readonly string[];
  readonly findings: Readonly<Record<string, readonly string[]>>;
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Measures named steps one after the other. */
export const createStopwatch = (): {
  readonly milliseconds: Record<string, number>;
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
} => {
  const milliseconds: Record<string, number> = {};
  return {
    milliseconds,
    step: async (name, work) => {
      const start = performance.now();
      const result = await work();
      milliseconds[name] = Math.round(performance.now() - start);
      return result;
    },
  };
};

/** The lint findings that an exported page lists at its end, e.g. "P3". */
export const findingsIn = async (file: string): Promise<readonly string[]> =>
  [...(await readFile(file, "utf8")).matchAll(/^- .+ \(((?:L|EV|P)\d+)\)$/gm)].map(([, rule = ""]) => rule);
