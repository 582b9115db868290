import { configureGlobal } from "fast-check";
import Mocha from "mocha";
import { parseArgs } from "node:util";
import { countTests } from "./count-tests.ts";

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
  configureGlobal(properties());
  for (const file of positionals) mocha.addFile(file);
  await mocha.loadFilesAsync();

  const counts = await countTests(mocha);
  // What a test left open (a timer, a port) must not keep the run alive.
  process.once("beforeExit", () => process.exit());
  if (process.send) process.send(counts, () => process.exit(counts.failed > 0 ? 1 : 0));
  return counts.failed > 0 ? 1 : 0;
};

/** The same values in each run, so that what fails fails again; the long run takes more of them, and others each time. */
const properties = (): Parameters<typeof configureGlobal>[0] => {
  const { CIRKEL_PROPERTY_RUNS: runs, CIRKEL_SEED: seed } = process.env;
  return { seed: Number(seed ?? 20_261_129), ...(runs !== undefined && { numRuns: Number(runs) }) };
};
