import { findChromium } from "../find-browser.ts";
import { buildPart } from "../parts.ts";
import { chromiumVictims } from "./chromium-victim.ts";
import { killRounds } from "./kill-rounds.ts";
import type { FaultsArguments, Part } from "./read-arguments.ts";
import { seeded } from "./seeded.ts";
import { isKept, tallyLine } from "./tally.ts";

/** What one part found: its figures as they stand in the JSON, and whether everything was kept. */
export interface PartFound {
  readonly kept: boolean;
  readonly figures: object;
}

/** Tries the parts that were asked for, one after the other, and says a line about each. */
export const runParts = async (asked: FaultsArguments): Promise<PartFound> => {
  const backends: Record<string, object> = {};
  let kept = true;
  for (const part of asked.only) {
    const found = await tryPart(part, asked);
    kept &&= found.kept;
    backends[part] = found.figures;
  }
  return { kept, figures: { backends } };
};

const tryPart = async (part: Part, asked: FaultsArguments): Promise<PartFound> => {
  if (part !== "leveldb") return { kept: true, figures: {} };
  const built = await buildPart(["chromium"]);
  if (!built.ok) throw new Error(built.output);
  const tally = await killRounds({
    kills: asked.kills,
    chance: seeded(asked.seed).fork(part),
    openVictim: chromiumVictims({ executable: await findChromium(), extension: "dist/chromium" }),
    onOpening: (opening, kill) => console.log(`  ${kill}`, JSON.stringify({ ...opening })),
  });
  console.log(`${part}: ${tallyLine(tally)}`);
  return { kept: isKept(tally), figures: tally };
};
