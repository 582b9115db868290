import type { Page } from "puppeteer-core";
import { openInput } from "../../code/open-input.ts";
import { runCommand, seeNoQuickInput } from "../../code/quick-input.ts";
import { startWorkbench } from "../../code/workbench.ts";
import type { Pair, Row } from "../row.ts";
import { quantile } from "../statistics.ts";

/** An extension that does nothing, started at the same moment. */
const empty = {
  "empty/package.json": JSON.stringify({
    name: "empty",
    publisher: "cirkel-development",
    version: "0.0.0",
    engines: { vscode: "^1.101.0" },
    browser: "./main.js",
    activationEvents: ["onStartupFinished"],
  }),
  "empty/main.js": "exports.activate = () => undefined;",
};

/** In a real VS Code, in a browser: how long the extension takes to start, and from the key to the input for a note. */
export const code: Row = {
  name: "code",
  lines: [
    {
      name: "code-activation",
      says: "VS Code: the extension starts, as VS Code itself reports it",
      unit: "ms",
      beside: "an empty extension",
      goal: { of: "more", most: 15 },
    },
    {
      name: "code-input",
      says: "VS Code: from the key until the input has the focus, p95",
      unit: "ms",
      goal: { of: "value", most: 100 },
    },
  ],
  measure: async ({ quick, slow }) => {
    if (quick) {
      const why = "left out of --quick: VS Code takes its time to come up";
      return { "code-activation": why, "code-input": why };
    }
    const workbench = await startWorkbench({ extraFiles: empty, beside: ["empty"] });
    try {
      const starts: Pair[] = [];
      let inputs: readonly number[] = [];
      for (let window = 0; window < 5; window += 1) {
        const page = await workbench.open();
        inputs = window === 0 ? await timeInputs(page, 20, slow) : inputs;
        starts.push(await readActivation(page, slow));
        await page.close();
      }
      return { "code-activation": starts, "code-input": [{ value: quantile(inputs, 0.95) }] };
    } finally {
      await workbench.close();
    }
  },
};

/** Slow means here: the key is seen a second later. */
const timeInputs = async (page: Page, count: number, slow: boolean): Promise<readonly number[]> => {
  await page.evaluate(watchInput);
  const times: number[] = [];
  for (let at = 0; at <= count; at += 1) {
    await openInput(page);
    times.push(await page.evaluate(() => inputOpened));
    await page.keyboard.press("Escape");
    await seeNoQuickInput(page);
  }
  // The first one loads what an input needs.
  return times.slice(1).map((time) => time + (slow ? 1_000 : 0));
};

declare global {
  /** In a window that is watched: milliseconds from the last key with Alt until an input had the focus. */
  var inputOpened: number;
}

/** Runs inside the window, so it stands by itself. */
const watchInput = (): void => {
  let pressed = 0;
  addEventListener(
    "keydown",
    ({ altKey, key }) => {
      if (altKey && key.toLowerCase() === "n") pressed = performance.now();
    },
    true,
  );
  addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof Element && target.matches(".quick-input-widget input"))
        globalThis.inputOpened = performance.now() - pressed;
    },
    true,
  );
};

/** What stands in "Running Extensions". Slow means here: as if it took 200 ms more. */
const readActivation = async (page: Page, slow: boolean): Promise<Pair> => {
  await runCommand(page, "Show Running Extensions");
  const rows = ".runtime-extensions-editor .extension";
  await page.waitForSelector(rows);
  const texts = await page.$$eval(rows, (found) => found.map(({ textContent }) => textContent));
  const timeOf = (name: string): number => {
    const text = texts.find((words) => words.toLowerCase().includes(name));
    const ms = /(\d+) ?ms/.exec(text ?? "")?.[1];
    if (ms === undefined) throw new Error(`VS Code does not say how long "${name}" took: ${texts.join(" | ")}`);
    return Number(ms);
  };
  return { value: timeOf("cirkel") + (slow ? 200 : 0), beside: timeOf("empty") };
};
