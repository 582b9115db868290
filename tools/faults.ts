import { cpus, totalmem } from "node:os";
import { writeFile } from "node:fs/promises";
import { buildPart } from "./parts.ts";
import { readArguments } from "./faults/read-arguments.ts";
import { runParts } from "./faults/run-parts.ts";

/** `npm run faults`: tries to make Cirkel lose a note, in every way it is promised not to. 1 when it did. */
export const main = async (words: readonly string[]): Promise<number> => {
  const asked = readArguments(words);
  if (!asked.ok) {
    console.error(asked.error);
    return 1;
  }
  const { seed, json, journal } = asked.value;
  const without = journal === "dropped" ? "-without-journal" : "";
  const targets = { chromium: `chromium${without}`, firefox: `firefox${without}`, vscode: `vscode${without}` };
  const built = await buildPart([...Object.values(targets), "workspace-provider"]);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const { figures, kept } = await runParts({
    ...asked.value,
    chromium: `dist/${targets.chromium}`,
    firefox: `dist/${targets.firefox}`,
    vscode: `dist/${targets.vscode}`,
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  const report = { seed, machine, ...(journal === "dropped" && { journal }), ...figures };
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(kept ? "Nothing that was saved was lost." : "NOT KEPT: see the lines marked so above.");
  return kept ? 0 : 1;
};
