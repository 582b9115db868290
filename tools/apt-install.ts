import { existsSync } from "node:fs";
import { env, getuid } from "node:process";
import { runCommand } from "./run-command.ts";

/** Installs packages of Debian where that can be done without asking; says whether it did. `name` is for the person. */
export const aptInstall = async (name: string, packages: readonly string[]): Promise<boolean> => {
  if (!existsSync("/etc/debian_version") || getuid?.() !== 0) return false;
  tell(`Installing ${name} with apt-get (once) …`);
  // A browser pulls in fontconfig and with it a font; the recommended packages are not needed to show text.
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { ok, output } = await runCommand("apt-get", step, { ...env, DEBIAN_FRONTEND: "noninteractive" });
    if (!ok) {
      tell(output);
      return false;
    }
  }
  return true;
};

/** One line for whoever waits. */
export const tell = (sentence: string): void => {
  process.stderr.write(`${sentence.trimEnd()}\n`);
};
