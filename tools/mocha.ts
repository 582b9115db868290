import Mocha from "mocha";
import { parseArgs } from "node:util";

/** What one run of mocha tells the process that started it. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs built test files in this process, one after the other, and sends the counts to the parent. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      grep: { type: "string" },
      reporter: { type: "string", default: "spec" },
      timeout: { type: "string", default: "10000" },
    },
  });
  const mocha = new Mocha({
    ...(values.grep === undefined ? {} : { grep: values.grep }),
    reporter: values.reporter,
    timeout: Number(values.timeout),
    // A forgotten `.only` would leave every other test unrun.
    forbidOnly: true,
  });
  for (const file of positionals) mocha.addFile(file);
  await mocha.loadFilesAsync();

  const counts = await new Promise<TestCounts>((settle) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      settle({ passed: passes, failed, skipped: pending });
    });
  });
  // What a test left open (a timer, a port) must not keep the run alive.
  process.once("beforeExit", () => process.exit());
  if (process.send) process.send(counts, () => process.exit(counts.failed > 0 ? 1 : 0));
  return counts.failed > 0 ? 1 : 0;
};
