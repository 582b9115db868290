import type { Runner } from "mocha";

/** How a run of tests went. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each that failed: its full title and what it said first. */
  readonly failures: readonly string[];
}

/** Lets a mocha run all that it has loaded, and counts. */
export const countTests = (mocha: { run(whenDone: (failed: number) => void): Runner }): Promise<TestCounts> =>
  new Promise((settle) => {
    const failures: string[] = [];
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      settle({ passed: passes, failed, skipped: pending, failures });
    });
    runner.on("fail", (test, error) => failures.push(`${test.fullTitle()}: ${firstLine(error)}`));
  });

/** What stopped a run before it counted is one failure, which says why. */
export const brokeOff = (why: string): TestCounts => ({ passed: 0, failed: 1, skipped: 0, failures: [why] });

/** All counts in one. */
export const addCounts = (all: readonly TestCounts[]): TestCounts => {
  const sum = (of: "passed" | "failed" | "skipped"): number => all.reduce((total, counts) => total + counts[of], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    failures: all.flatMap(({ failures }) => failures),
  };
};

/** A test may throw what is no error. */
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split("\n")[0] ?? "";
