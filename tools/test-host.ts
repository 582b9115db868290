import { runHostTests } from "./code/run-host-tests.ts";

/** Runs the suite in a built extension inside VS Code in a browser; what `tools/code/stand-in.mjs` calls. Builds nothing. */
export const main = async ([extension, suite]: readonly string[]): Promise<number> => {
  if (extension === undefined || suite === undefined) {
    console.error("node tools/run.mjs test-host EXTENSION_FOLDER SUITE_FILE");
    return 1;
  }
  const { failed } = await runHostTests({ extension, suite });
  return failed > 0 ? 1 : 0;
};
