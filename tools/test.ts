import { parseArgs } from "node:util";
import { runHostTests } from "./code/run-host-tests.ts";
import { addCounts, brokeOff, type TestCounts } from "./count-tests.ts";
import { findChromium, findFirefox } from "./find-browser.ts";
import { buildPart, sourceParts, summarise, type PartReport } from "./parts.ts";
import { runMocha, testFiles } from "./run-mocha.ts";

/**
 * `npm test [-- unit|packages|host|vscode|chromium|firefox] [--grep X] [--late]`: build, types, lint, format, unit tests, tests
 * inside the extension host of a real VS Code, tests that work that VS Code, and tests in a real Chromium and Firefox. A named
 * suite or a `--grep` leaves the parts that check the source out. `--late` lets every answer of the core come late, to find
 * what takes it for granted. The last line counts everything.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const asked = readArguments(args);
  if (typeof asked === "string") {
    console.error(asked);
    return 1;
  }
  if (asked.isLate) process.env["CIRKEL_LATE"] = "1";
  const counted: TestCounts[] = [];
  const isWhole = asked.suites.length === suites.length && asked.grep === undefined;

  const built = await countPart(buildPart(targets));
  if (built.failed > 0) return finish([built]);
  if (isWhole) counted.push(...(await Promise.all(Object.values(sourceParts).map((run) => countPart(run())))));
  counted.push(...(await runSuites(asked)));
  return finish(counted);
};

const targets = ["chromium", "firefox", "vscode", "vscode-test", "workspace-provider", "test"];

/** Those of mocha, and one more that runs inside VS Code. */
const suites = ["unit", "packages", "host", "vscode", "chromium", "firefox"] as const;
type Suite = (typeof suites)[number];

/** Those that work the screens, and so can find what does not wait for an answer. */
const lateSuites: readonly Suite[] = ["vscode", "chromium", "firefox"];

const usage = "npm test [-- unit|packages|host|vscode|chromium|firefox] [--grep X] [--late]";

interface Asked {
  readonly suites: readonly Suite[];
  readonly grep: string | undefined;
  readonly isLate: boolean;
}

const readArguments = (args: readonly string[]): Asked | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { grep: { type: "string", short: "g" }, late: { type: "boolean", default: false } },
    });
    const unknown = positionals.find((word) => !suites.some((suite) => suite === word));
    if (unknown !== undefined) return `There are no tests "${unknown}". ${usage}`;
    const named = suites.filter((suite) => positionals.includes(suite));
    const { grep, late: isLate } = values;
    const other = named.find((suite) => !lateSuites.some((late) => late === suite));
    if (isLate && other !== undefined) return `"${other}" has no screens that wait for an answer. ${usage}`;
    return { suites: named.length > 0 ? named : isLate ? lateSuites : suites, grep, isLate };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
};

/** A part of the check counts as one test. */
const countPart = async (part: Promise<PartReport>): Promise<TestCounts> => {
  const report = await part;
  console.log(summarise(report));
  if (!report.ok) console.log(report.output);
  return report.ok ? { ...addCounts([]), passed: 1 } : brokeOff(report.name);
};

/** Browsers wait for one another half of the time: the longest suite runs beside the others, and is printed at the end. */
const runSuites = async ({ suites: named, grep }: Asked): Promise<readonly TestCounts[]> => {
  const isBeside = (suite: Suite): boolean => suite === "chromium" && named.length > 1;
  const beside = Promise.all(named.filter(isBeside).map((suite) => runSuite(suite, grep, false)));
  const counted: TestCounts[] = [];
  for (const suite of named) if (!isBeside(suite)) counted.push(await runSuite(suite, grep, true));
  return [...counted, ...(await beside)];
};

const runSuite = async (suite: Suite, grep: string | undefined, print: boolean): Promise<TestCounts> => {
  if (suite !== "host" && (await testFiles(suite)).length === 0) return addCounts([]);
  try {
    // Found, or installed, once: the tests ask again and get this one.
    const env = await browserFor(suite);
    if (print) console.log(`\n── ${suite}`);
    if (suite === "host") return await runHostTests({ extension: tested, suite: `${tested}/suite.js`, grep });
    const { counts, output } = await runMocha({ suite, reporter: "spec", print, grep, env });
    if (!print) console.log(`\n── ${suite}\n${output}`);
    return { ...counts, failures: counts.failures.map((failure) => `${suite}: ${failure}`) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.log(why);
    return brokeOff(`${suite}: ${why}`);
  }
};

const browserFor = async (suite: Suite): Promise<Readonly<Record<string, string>>> => {
  if (suite === "unit" || suite === "packages") return {};
  if (suite === "firefox") return { CIRKEL_FIREFOX: await findFirefox() };
  // Two suites that ask for it at once must not both install it.
  chromium ??= findChromium();
  return { CIRKEL_CHROMIUM: await chromium };
};

let chromium: Promise<string> | undefined;

/** The extension with the tests in its folder. */
const tested = "dist/vscode-test";

/** What failed is named again at the end: whoever reads a log reads that first, and often no more. */
const finish = (counted: readonly TestCounts[]): number => {
  const { passed, failed, skipped, failures } = addCounts(counted);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 ? 1 : 0;
};
