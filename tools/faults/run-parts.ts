import { findChromium } from "../find-browser.ts";
import { chromiumVictims } from "./chromium-victim.ts";
import { codeVictims } from "./code-victim.ts";
import { databaseKind } from "./database-kind.ts";
import { fullDiskPart } from "./full-disk-part.ts";
import { killPart } from "./kill-part.ts";
import { forgedWipePart } from "./forged-wipe-part.ts";
import type { Builds, PartFound } from "./parts-found.ts";
import { mergesPart, mutationsPart } from "./property-parts.ts";
import type { FaultsArguments, Part } from "./read-arguments.ts";
import { stopWorkers } from "./worker-stops.ts";
import { seeded } from "./seeded.ts";

export interface Needs extends FaultsArguments, Builds {}

/** Everything that was found, as it stands in the JSON. */
export interface AllFound {
  readonly kept: boolean;
  readonly figures: object;
}

/** Tries the parts that were asked for, one after the other, and says a line about each. */
export const runParts = async (needs: Needs): Promise<AllFound> => {
  const backends: Record<string, object> = {};
  const others: Record<string, object> = {};
  let kept = true;
  for (const part of needs.only) {
    console.log(`${part} …`);
    const found = await tryPart[part](needs);
    kept &&= found.kept;
    (isBackend(part) ? backends : others)[nameOf(part)] = found.figures;
    console.log(`${part}: ${found.line}${found.kept ? "" : "  NOT KEPT"}`);
    for (const example of (found.examples ?? []).slice(0, 5)) console.log(`  ${example}`);
  }
  return { kept, figures: { backends, ...others } };
};

const isBackend = (part: Part): boolean => part === "leveldb" || part === "sqlite" || part === "vscode";

const nameOf = (part: Part): string => part.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());

const tryPart: Readonly<Record<Part, (needs: Needs) => Promise<PartFound>>> = {
  mutations: ({ seed }) => mutationsPart(seed),
  merges: ({ seed }) => mergesPart(seed),
  leveldb: (needs) => chromiumPart(needs, "leveldb", []),
  sqlite: (needs) => chromiumPart(needs, "sqlite", ["--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout"]),
  vscode: ({ seed, kills, vscode }) =>
    killPart("vscode", {
      kills: Math.floor(kills * 0.2),
      chance: seeded(seed).fork("vscode"),
      openVictim: codeVictims(vscode),
    }),
  "forged-wipe": forgedWipePart,
  "worker-stops": async ({ seed, kills, chromium }) => {
    const figures = await stopWorkers({
      stops: Math.max(5, Math.ceil(kills * 0.2)),
      chance: seeded(seed).fork("stops"),
      extension: chromium,
    });
    const { stops, acked, lost, duplicates } = figures;
    return {
      kept: lost === 0 && duplicates === 0,
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
    kills: Math.ceil(kills * 0.4),
    chance: seeded(seed).fork(kind),
    openVictim: chromiumVictims({ executable: await findChromium(), extension: chromium, flags }),
    onProfile: async (profile) => void kinds.add(await databaseKind(profile)),
  });
  const engine = [...kinds].join(", ");
  // A browser without the flag goes on with its default: then there is nothing to say about the other one.
  if (engine !== kind)
    return {
      kept: found.kept,
      figures: { skipped: `the engine was ${engine}` },
      line: `skipped: the engine was ${engine}`,
    };
  return found;
};
