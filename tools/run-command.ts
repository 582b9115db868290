import { spawn } from "node:child_process";

/** How a command ended, and all that it said. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command without input and keeps what it says. A command that cannot be started has failed with that reason. */
export const runCommand = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Ran> =>
  new Promise((settle) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(String(chunk)));
    child.once("error", ({ message }) => said.push(message));
    child.once("close", (code) => settle({ ok: code === 0, output: said.join("").trimEnd() }));
  });
