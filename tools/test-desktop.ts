import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { copyExampleWorkspace } from "./code/example-workspace.ts";
import { buildPart } from "./parts.ts";

/**
 * `npm run test:desktop`: the tests of `npm test -- host`, in the VS Code that `CIRKEL_CODE` names, else in one that is
 * downloaded.
 */
export const main = async (): Promise<number> => {
  const named = process.env["CIRKEL_CODE"];
  if (named && !existsSync(named)) return fail(`CIRKEL_CODE names "${named}", but there is no such file.`);
  const built = await buildPart(["vscode-test", "workspace-provider"]);
  if (!built.ok) return fail(built.output);
  const example = await copyExampleWorkspace();
  try {
    return await runTests({
      ...(named && { vscodeExecutablePath: resolve(named) }),
      extensionDevelopmentPath: resolve("dist/vscode-test"),
      extensionTestsPath: resolve("dist/vscode-test/suite.js"),
      // Our extension runs in a worker everywhere; without this a desktop looks for a Node entry.
      launchArgs: [example.folder, "--extensionDevelopmentKind=web", "--disable-extensions"],
    });
  } catch (error) {
    return fail(error instanceof TestRunFailedError ? error.message : `VS Code could not be run: ${String(error)}`);
  } finally {
    await example.remove();
  }
};

const fail = (sentence: string): number => {
  console.error(sentence);
  return 1;
};
