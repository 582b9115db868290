#!/usr/bin/env node
// Stands in for the program VS Code where there is none: takes the arguments that @vscode/test-electron hands to it, and
// runs the same suite inside the build of VS Code for browsers. `CIRKEL_CODE=tools/code/stand-in.mjs npm run test:desktop`
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { argv, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const valueOf = (name) => argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(`--${name}=`.length);

const extension = valueOf("extensionDevelopmentPath");
const suite = valueOf("extensionTestsPath");
if (!extension || !suite) {
  console.error("It can run tests only: --extensionDevelopmentPath=… --extensionTestsPath=…");
  exit(1);
}
const run = join(dirname(fileURLToPath(import.meta.url)), "..", "run.mjs");
const { status } = spawnSync(execPath, [run, "test-host", extension, suite], { stdio: "inherit" });
exit(status ?? 1);
