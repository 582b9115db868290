import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { runInNewContext } from "node:vm";
import { build, type Plugin } from "esbuild";

/** Each module says so when it is evaluated. */
const sayEvaluated: Plugin = {
  name: "say-evaluated",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(ts|js|mjs)$/ }, async ({ path }) => ({
      contents: `evaluated.push(${JSON.stringify(relative(".", path))});\n${await readFile(path, "utf8")}`,
      loader: path.endsWith(".ts") ? "ts" : "js",
    }));
  },
};

type Listener = (message: unknown, sender: object, answer: (answered: unknown) => void) => unknown;

/** Starts the background as it is built, in a place that has an extension platform and nothing else. */
const startBackground = async () => {
  const { outputFiles } = await build({
    entryPoints: ["browser/background.ts"],
    bundle: true,
    splitting: false,
    // A script instead of a module, for the place it is run in.
    format: "iife",
    alias: { dexie: "dexie/dist/modern/dexie.min.mjs" },
    plugins: [sayEvaluated],
    write: false,
  });
  const evaluated: string[] = [];
  const listeners: Listener[] = [];
  const quiet = { addListener: () => undefined };
  const chrome = {
    runtime: { onInstalled: quiet, onMessage: { addListener: (listener: Listener) => void listeners.push(listener) } },
    contextMenus: { onClicked: quiet },
    commands: { onCommand: quiet },
    omnibox: { onInputStarted: quiet, onInputEntered: quiet },
    storage: { session: { get: async () => ({}) } },
  };
  runInNewContext(outputFiles[0]?.text ?? "", { chrome, evaluated });
  const tell = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => listeners.forEach((listener) => listener(message, {}, resolve)));
  return { evaluated, tell };
};

const ofModelCoach = /coach\/model|usecases\/ai|core\/job|exchange\/|anthropic|valibot/;

describe("the start of the background", () => {
  it("evaluates nothing of the model coach before there is a job, though all of it is in its one file", async () => {
    const { evaluated, tell } = await startBackground();
    assert.ok(evaluated.includes("browser/background.ts"));
    assert.deepEqual(
      evaluated.filter((file) => ofModelCoach.test(file)),
      [],
    );

    // There is no database here, so the page is told to do the work itself.
    assert.equal(await tell({ kind: "work-on-jobs" }), false);
    assert.ok(evaluated.includes("shared/core/job-worker.ts"));
  });

  it("does nothing for a message that it does not know", async () => {
    const { evaluated, tell } = await startBackground();

    for (const message of [undefined, null, "work-on-jobs", { kind: "else" }]) assert.equal(await tell(message), false);
    assert.equal(evaluated.includes("shared/core/job-worker.ts"), false);
  });
});
