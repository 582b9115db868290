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

/** The unit tests take longest, and mocha uses one core. */
const processes = 2;

const unitTests = async (): Promise<PartReport> => {
  const built = await buildPart(["chromium", "vscode", "workspace-provider", "test"]);
  if (!built.ok) return built;
  return timed("unit", async () => {
    const ran = await Promise.all(
      Array.from({ length: processes }, (_, from) =>
        runMocha({ suite: "unit", reporter: "dot", print: false, share: { from, every: processes } }),
      ),
    );
    const failed = ran.filter(({ counts }) => counts.failed > 0);
    return { ok: failed.length === 0, output: failed.map(({ output }) => output).join("\n") };
  });
};
