import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { copyExampleWorkspace } from "./code/example-workspace.ts";
import { findCode } from "./code/find-code.ts";
import { readArguments, type CodeArguments } from "./code/read-arguments.ts";
import { serveCode } from "./code/serve-code.ts";
import { buildPart } from "./parts.ts";

/** `npm run code`: a VS Code with Cirkel in it and an example to work on, in a browser or, with `--desktop`, on its own. */
export const main = async (words: readonly string[]): Promise<number> => {
  const asked = readArguments(words);
  if (!asked.ok) return fail(asked.error);
  const { workspace } = asked.value;
  if (workspace !== undefined && !existsSync(workspace)) return fail(`There is no folder "${workspace}".`);
  const desktop = asked.value.desktop ? findCode({ env: process.env, platform: process.platform }) : undefined;
  if (desktop && !desktop.ok) return fail(desktop.error);

  const built = await buildPart(["vscode", "workspace-provider"]);
  if (!built.ok) return fail(built.output);
  const example = workspace === undefined ? await copyExampleWorkspace() : undefined;
  const folder = resolve(workspace ?? example?.folder ?? "");
  try {
    return await (desktop ? openDesktop(desktop.value, folder) : serve(asked.value, folder));
  } finally {
    await example?.remove();
  }
};

const fail = (sentence: string): number => {
  console.error(sentence);
  return 1;
};

const serve = async ({ port, language }: CodeArguments, workspace: string): Promise<number> => {
  try {
    const server = await serveCode({ extension: "dist/vscode", workspace, port, language });
    console.log(`VS Code with Cirkel: ${server.url()}`);
    console.log(`It works on ${workspace}; whoever has the address can too. Ctrl+C ends it.`);
    await new Promise<void>((settle) => void process.once("SIGINT", settle).once("SIGTERM", settle));
    await server.close();
    return 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      return fail(`Port ${port} is taken: name another one with --port, or 0 for any.`);
    throw error;
  }
};

/** Stays until that window is closed, because the example it works on goes away then. */
const openDesktop = (code: string, workspace: string): Promise<number> =>
  new Promise((settle) => {
    const args = ["--wait", "--new-window", `--extensionDevelopmentPath=${resolve("dist/vscode")}`, workspace];
    const child = spawn(code, args, { stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", ({ message }) => settle(fail(message)));
    child.once("close", (exit) => settle(exit ?? 1));
  });
