import { fork } from "node:child_process";
import { sourceFiles } from "./source-files.ts";
import { addCounts, brokeOff, type TestCounts } from "./count-tests.ts";

/** The folders of tests that run in a process of their own. */
export type Suite = "unit" | "packages" | "vscode" | "chromium" | "firefox" | "native";

export interface MochaRequest {
  readonly suite: Suite;
  /** A progress of dots is enough when only failures are of interest. */
  readonly reporter: "spec" | "dot";
  /** Whether it is printed as it comes, or only handed over at the end. */
  readonly print: boolean;
  readonly grep?: string | undefined;
  /** Only every second file or so, from the first or the second on: for who runs a suite in several processes. */
  readonly share?: { readonly from: number; readonly every: number };
  readonly env?: Readonly<Record<string, string>>;
}

/** The built files of a suite. They are named by their sources, so that what an old build left behind is not run. */
export const testFiles = async (suite: Suite): Promise<readonly string[]> =>
  (await sourceFiles())
    .filter((file) => file.startsWith(`test/${suite}/`) && /\.test\.tsx?$/.test(file))
    .map((file) => `dist/${file.replace(/\.tsx?$/, ".mjs")}`);

/** Runs a suite in its own process. A process that breaks off before it counted is one failed test. */
export const runMocha = async ({
  suite,
  reporter,
  print,
  grep,
  share = { from: 0, every: 1 },
  env,
}: MochaRequest): Promise<{ readonly counts: TestCounts; readonly output: string }> => {
  const files = (await testFiles(suite)).filter((_, at) => at % share.every === share.from);
  if (files.length === 0) return { counts: addCounts([]), output: "" };

  const args = [
    "mocha",
    "--reporter",
    reporter,
    "--timeout",
    String(timeouts[suite]),
    ...(grep === undefined ? [] : ["--grep", grep]),
  ];
  return new Promise((settle) => {
    const child = fork("tools/run.mjs", [...args, ...files], {
      env: { ...process.env, ...env },
      stdio: ["ignore", ...(print ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const)), "ipc"],
    });
    const said: string[] = [];
    let counts: TestCounts | undefined;
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(String(chunk)));
    child.once("message", (message) => (counts = message as TestCounts)); // sent by tools/mocha.ts, nobody else
    child.once("close", () => {
      const broke = `The ${suite} tests broke off before they ended.`;
      if (!counts) said.push(`\n${broke}`);
      settle({ counts: counts ?? brokeOff(broke), output: said.join("") });
    });
  });
};

/** Milliseconds a test may take: no limit of speed, only an end for what would never come. */
const timeouts: Readonly<Record<Suite, number>> = {
  unit: 120_000,
  packages: 180_000,
  vscode: 180_000,
  chromium: 120_000,
  firefox: 180_000,
  native: 120_000,
};
