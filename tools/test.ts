import { parseArgs } from "node:util";
import { runHostTests } from "./code/run-host-tests.ts";
import { findChromium, findFirefox } from "./find-browser.ts";
import { buildPart, sourceParts, summarise, type PartReport } from "./parts.ts";
import { runMocha, testFiles } from "./run-mocha.ts";
import type { TestCounts } from "./mocha.ts";

/**
 * `npm test [-- unit|packages|host|vscode|chromium|firefox] [--grep X]`: build, types, lint, format, unit tests, tests inside the extension
 * host of a real VS Code, tests that work that VS Code, and tests in a real Chromium and Firefox. A named suite or a `--grep`
 * leaves the parts that check the source out. The last line counts everything.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const asked = readArguments(args);
  if (typeof asked === "string") {
    console.error(asked);
    return 1;
  }
  const counted: TestCounts[] = [];
  const isWhole = asked.suites.length === suites.length && asked.grep === undefined;

  const built = await countPart(buildPart(targets));
  if (built.failed > 0) return finish([built]);
  if (isWhole) counted.push(...(await Promise.all(Object.values(sourceParts).map((run) => countPart(run())))));
  counted.push(...(await runSuites(asked)));
  return finish(counted);
};

/**
 * First the suites without a browser, one of which builds anew. Then VS Code and, beside it, the browsers: each waits for its own
 * window most of the time. What the browsers say comes at the end.
 */
const runSuites = async ({ suites: named, grep }: Asked): Promise<readonly TestCounts[]> => {
  // Before anything runs: one of them may have to be installed.
  const env = await findBrowsers(named);
  if (typeof env === "string") {
    console.log(env);
    return [{ passed: 0, failed: 1, skipped: 0 }];
  }
  const inTurn = async (turn: Asked["suites"], lines: "shown" | "kept"): Promise<readonly TestCounts[]> => {
    const counts: TestCounts[] = [];
    for (const suite of turn.filter((one) => named.includes(one)))
      counts.push(await runSuite({ suite, grep, lines, env }));
    return counts;
  };
  const before = await inTurn(["unit", "packages"], "shown");
  const isBeside = named.includes("host") || named.includes("vscode");
  const beside = [inTurn(["host", "vscode"], "shown"), inTurn(["chromium", "firefox"], isBeside ? "kept" : "shown")];
  return [...before, ...(await Promise.all(beside)).flat()];
};

/** The browsers that these suites need, by the variables that name them; a sentence when one is not to be had. */
const findBrowsers = async (named: Asked["suites"]): Promise<Readonly<Record<string, string>> | string> => {
  try {
    const needsChromium = named.some((suite) => suite === "host" || suite === "vscode" || suite === "chromium");
    return {
      ...(needsChromium && { CIRKEL_CHROMIUM: await findChromium() }),
      ...(named.includes("firefox") && { CIRKEL_FIREFOX: await findFirefox() }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const targets = ["chromium", "firefox", "vscode", "vscode-test", "workspace-provider", "test"];

/** Those of mocha, and one more that runs inside VS Code. */
const suites = ["unit", "packages", "host", "vscode", "chromium", "firefox"] as const;

const usage = "npm test [-- unit|packages|host|vscode|chromium|firefox] [--grep X]";

interface Asked {
  readonly suites: readonly (typeof suites)[number][];
  readonly grep: string | undefined;
}

const readArguments = (args: readonly string[]): Asked | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { grep: { type: "string", short: "g" } },
    });
    const unknown = positionals.find((word) => !suites.some((suite) => suite === word));
    if (unknown !== undefined) return `There are no tests "${unknown}". ${usage}`;
    const named = suites.filter((suite) => positionals.includes(suite));
    return { suites: named.length > 0 ? named : suites, grep: values.grep };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
};

/** A part of the check counts as one test. */
const countPart = async (part: Promise<PartReport>): Promise<TestCounts> => {
  const report = await part;
  console.log(summarise(report));
  if (!report.ok) console.log(report.output);
  return { passed: report.ok ? 1 : 0, failed: report.ok ? 0 : 1, skipped: 0 };
};

interface SuiteRun {
  readonly suite: (typeof suites)[number];
  readonly grep: string | undefined;
  readonly lines: "shown" | "kept";
  readonly env: Readonly<Record<string, string>>;
}

const runSuite = async ({ suite, grep, lines, env }: SuiteRun): Promise<TestCounts> => {
  if (suite !== "host" && (await testFiles(suite)).length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const title = `\n── ${suite}`;
  try {
    if (lines === "shown") console.log(title);
    if (suite === "host") {
      Object.assign(process.env, env);
      return await runHostTests({ extension: tested, suite: `${tested}/suite.js`, grep });
    }
    const { counts, output } = await runMocha({ suite, reporter: "spec", lines, grep, env });
    if (lines === "kept") console.log(`${title}\n${output}`);
    return counts;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

/** The extension with the tests in its folder. */
const tested = "dist/vscode-test";

const finish = (counted: readonly TestCounts[]): number => {
  const sum = (of: keyof TestCounts): number => counted.reduce((total, counts) => total + counts[of], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return sum("failed") > 0 ? 1 : 0;
};
