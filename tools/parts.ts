import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { isatty } from "node:tty";
import { checkImports } from "./check-imports.ts";
import { runCommand, type Ran } from "./run-command.ts";

/** One thing that is checked, and how it went. */
export interface PartReport {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  /** What to read when it failed. */
  readonly output: string;
}

/** The parts that look at the source without running it. */
export const sourceParts: Readonly<Record<"types" | "lint" | "format", () => Promise<PartReport>>> = {
  types: () => timed("types", () => runPackage("typescript", "tsc", ["-b", "--pretty", String(colours)])),
  lint: () =>
    timed("lint", async () => {
      const [linted, refusals] = await Promise.all([runPackage("oxlint", "oxlint", []), checkImports()]);
      return { ok: linted.ok && refusals.length === 0, output: [linted.output, ...refusals].join("\n") };
    }),
  format: () =>
    timed("format", () => runPackage("prettier", "prettier", ["--check", "--cache", "--log-level", "warn", "."])),
};

/** Lays every file out; says which ones changed. */
export const formatSource = (): Promise<Ran> =>
  runPackage("prettier", "prettier", ["--write", "--cache", "--list-different", "."]);

/** Output passes through this process, so the tools cannot see for themselves whether a terminal shows it. */
const colours = isatty(1);

/** Builds these targets of esbuild.config.mjs. Tools are no part of it: each is bundled when it is called. */
export const buildPart = (targets: readonly string[]): Promise<PartReport> =>
  timed("build", () => runCommand(process.execPath, ["esbuild.config.mjs", ...targets]));

/** One line about a part. */
export const summarise = ({ name, ok, ms }: PartReport): string =>
  `${name.padEnd(7)} ${ok ? "ok    " : "FAILED"} ${(ms / 1000).toFixed(1).padStart(5)} s`;

/** Measures a part and gives it a name. */
export const timed = async (name: string, run: () => Promise<Omit<PartReport, "name" | "ms">>): Promise<PartReport> => {
  const start = performance.now();
  const ran = await run();
  return { name, ms: performance.now() - start, ...ran };
};

/** Started by its own file: npm's start-up costs more than the linter itself, and `.bin` differs per system. */
const runPackage = async (name: string, command: string, args: readonly string[]): Promise<Ran> => {
  const { bin } = JSON.parse(await readFile(join("node_modules", name, "package.json"), "utf8"));
  return runCommand(process.execPath, [
    join("node_modules", name, typeof bin === "string" ? bin : bin[command]),
    ...args,
  ]);
};
