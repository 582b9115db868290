import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { err, ok, type Result } from "../../shared/result.ts";

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** The VS Code of this machine: named in `CIRKEL_CODE`, else the first on the path; one sentence when there is none. */
export const findCode = ({ env, platform }: Machine): Result<string, string> => {
  const named = env["CIRKEL_CODE"];
  if (named) return existsSync(named) ? ok(named) : err(`CIRKEL_CODE names "${named}", but there is no such file.`);
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const names = platform === "win32" ? commands.map((name) => `${name}.cmd`) : commands;
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  return found === undefined
    ? err(
        "There is no VS Code on this machine (code, code-insiders or codium): install one, or name it in CIRKEL_CODE.",
      )
    : ok(found);
};

const commands = ["code", "code-insiders", "codium"];
