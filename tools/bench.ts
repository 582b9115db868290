import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { measureRestoring } from "./bench/restoring.ts";
import { measureSaving } from "./bench/saving.ts";
import { buildPart } from "./parts.ts";

/** `npm run bench`: how long saving a note takes, and bringing all of them back; in a real Chromium, in milliseconds. */
export const main = async (words: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...words], options: { json: { type: "string" } } });
  const built = await buildPart(["chromium"]);
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  const saving = await measureSaving("dist/chromium");
  console.log(
    `saving, from Enter to "Saved" on the screen: p50 ${saving.p50} ms, p95 ${saving.p95} ms (${saving.notes} notes)`,
  );
  const restoring = await measureRestoring("dist/chromium");
  console.log(
    `restoring ${restoring.notes} notes after the database was deleted: ${restoring.ms} ms until they are on the screen`,
  );
  const report = { machine, saving, restoring };
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  return 0;
};
