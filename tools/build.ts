import { spawn } from "node:child_process";

/** `npm run build` and `npm run watch`: esbuild.config.mjs, once everything that it needs is installed. */
export const main = (args: readonly string[]): Promise<number> =>
  new Promise((settle) => {
    const child = spawn(process.execPath, ["esbuild.config.mjs", ...args], { stdio: "inherit" });
    child.once("close", (code) => settle(code ?? 1));
  });
