import { relative } from "node:path";
import type { Page } from "puppeteer-core";
import { findChromium } from "../find-browser.ts";
import { launchBrowser } from "../launch-browser.ts";
import { addCounts, brokeOff, type TestCounts } from "../count-tests.ts";
import { copyExampleWorkspace } from "./example-workspace.ts";
import { listenToSuite, type SuiteEnd } from "./listen-to-suite.ts";
import { serveCode } from "./serve-code.ts";

export interface HostTestsRequest {
  /** Folder of the extension; the suite must lie in it, or VS Code would run it in another host. */
  readonly extension: string;
  /** The bundle of the tests. */
  readonly suite: string;
  readonly grep?: string | undefined;
}

/** Runs a suite inside a real extension host, in VS Code in a headless Chromium, and prints its report as it comes. */
export const runHostTests = async ({ extension, suite, grep }: HostTestsRequest): Promise<TestCounts> => {
  const example = await copyExampleWorkspace();
  const server = await serveCode({
    extension,
    workspace: example.folder,
    tests: relative(extension, suite),
    ...(grep !== undefined && { extraFiles: { "grep.txt": grep } }),
  });
  try {
    const running = await launchBrowser({ executable: await findChromium(), window: "headless" });
    try {
      return judge(await runIn(await running.browser.newPage(), server.url()), grep);
    } finally {
      await running.close();
    }
  } finally {
    await server.close();
    await example.remove();
  }
};

/** Milliseconds without a word from the suite after which it is given up. */
const longestSilence = 120_000;

const runIn = async (page: Page, url: string): Promise<SuiteEnd> => {
  const suite = listenToSuite({ longestSilence, print: (line) => console.log(line) });
  // VS Code calls these two by name when it runs tests.
  await page.exposeFunction("codeAutomationLog", (_level: string, values: readonly unknown[]) => suite.hear(values));
  await page.exposeFunction("codeAutomationExit", (code: number) => suite.exit(code));
  page.on("pageerror", (error) => suite.hear([error instanceof Error ? error.stack : error]));
  page.on("error", (error) => suite.breakOff(error.message));
  page.goto(url).catch((error: unknown) => suite.breakOff(String(error)));
  return suite.ended;
};

const judge = ({ counts, broke, said }: SuiteEnd, grep: string | undefined): TestCounts => {
  if (counts && (counts.failed > 0 || (broke === undefined && (counts.passed > 0 || grep !== undefined))))
    return counts;
  const why = broke ?? "there were no tests";
  console.log(`The tests inside VS Code broke off: ${why}. It said:\n${said.join("\n")}`);
  return addCounts([...(counts ? [counts] : []), brokeOff(`the tests inside VS Code broke off: ${why}`)]);
};
