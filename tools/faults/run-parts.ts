import { findChromium } from "../find-browser.ts";
import { chromiumVictims } from "./chromium-victim.ts";
import { codeVictims } from "./code-victim.ts";
import { databaseKind } from "./database-kind.ts";
import { forgedWipePart } from "./forged-wipe-part.ts";
import { fullDiskPart } from "./full-disk-part.ts";
import { killPart } from "./kill-part.ts";
import type { Builds, PartFound } from "./parts-found.ts";
import { mergesPart, mutationsPart } from "./property-parts.ts";
import type { FaultsArguments, Part } from "./read-arguments.ts";
import { seeded } from "./seeded.ts";
import { shareKills } from "./share-kills.ts";
import { stopWorkers } from "./worker-stops.ts";

interface Needs extends FaultsArguments, Builds {}

/** Everything that was found, as it stands in the JSON. */
export interface AllFound {
  readonly kept: boolean;
  readonly figures: object;
}

/** Tries the parts that were asked for, one after the other, and says a line about each. */
export const runParts = async (needs: Needs): Promise<AllFound> => {
  const [backends, others]: [Record<string, object>, Record<string, object>] = [{}, {}];
  const kills = shareKills(needs.kills, needs.only);
  let kept = true;
  for (const part of needs.only) {
    console.log(`${part} …`);
    const found = await tryPart[part]({ ...needs, kills: kills.get(part) ?? needs.kills }).catch(brokenOff);
    kept &&= found.kept;
    (kills.has(part) ? backends : others)[nameOf(part)] = found.figures;
    console.log(`${part}: ${found.line}${found.kept ? "" : "  NOT KEPT"}`);
    for (const example of (found.examples ?? []).slice(0, 5)) console.log(`  ${example}`);
  }
  return { kept, figures: { backends, ...others } };
};

/** A part that cannot be ended says nothing about the others. */
const brokenOff = (error: unknown): PartFound => {
  const line = `broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { kept: false, figures: { brokeOff: line }, line };
};

const nameOf = (part: Part): string => part.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());

const tryPart: Readonly<Record<Part, (needs: Needs) => Promise<PartFound>>> = {
  mutations: ({ seed }) => mutationsPart(seed),
  merges: ({ seed }) => mergesPart(seed),
  leveldb: (needs) => chromiumPart(needs, "leveldb", []),
  sqlite: (needs) => chromiumPart(needs, "sqlite", ["--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout"]),
  vscode: ({ seed, kills, vscode }) =>
    killPart("vscode", { kills, chance: seeded(seed).fork("vscode"), openVictim: codeVictims(vscode) }),
  "forged-wipe": forgedWipePart,
  "worker-stops": async ({ seed, kills, chromium }) => {
    const stops = Math.max(5, Math.ceil(kills * 0.2));
    const figures = await stopWorkers({ stops, chance: seeded(seed).fork("stops"), extension: chromium });
    const { acked, lost, duplicates } = figures;
    return {
      kept: acked > 0 && lost === 0 && duplicates === 0,
      figures,
      line: `${stops} stops, ${acked} notes saved, lost: ${lost}, duplicates: ${duplicates}`,
    };
  },
  "full-disk": fullDiskPart,
};

const chromiumPart = async (
  { seed, kills, chromium }: Needs,
  kind: "leveldb" | "sqlite",
  flags: readonly string[],
): Promise<PartFound> => {
  const kinds = new Set<string>();
  const found = await killPart(kind, {
    kills,
    chance: seeded(seed).fork(kind),
    openVictim: chromiumVictims({ executable: await findChromium(), extension: chromium, flags }),
    onProfile: async (profile) => void kinds.add(await databaseKind(profile)),
  });
  const engine = [...kinds].join(", ");
  if (engine === kind || kills === 0) return found;
  // A browser without the flag goes on with its default: then nothing was learned about the other one.
  return { kept: found.kept, figures: { skipped: engine }, line: `skipped: the engine was ${engine}` };
};
