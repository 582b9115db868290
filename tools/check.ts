import { buildPart, sourceParts, summarise, timed, type PartReport } from "./parts.ts";
import { runMocha } from "./run-mocha.ts";

/** `npm run check`: types, lint, format and unit tests side by side; one line each, details only of what failed. */
export const main = async (): Promise<number> => {
  const reports = await Promise.all(
    [sourceParts.types, sourceParts.lint, sourceParts.format, unitTests].map(async (run) => {
      const report = await run();
      console.log(summarise(report));
      return report;
    }),
  );
  const failed = reports.filter(({ ok }) => !ok);
  for (const { name, output } of failed) console.log(`\n── ${name}\n${output}`);
  return failed.length > 0 ? 1 : 0;
};

const unitTests = async (): Promise<PartReport> => {
  const built = await buildPart(["chromium", "vscode", "workspace-provider", "test"]);
  if (!built.ok) return built;
  return timed("unit", async () => {
    const { counts, output } = await runMocha({ suite: "unit", reporter: "dot", print: false });
    return { ok: counts.failed === 0, output };
  });
};
