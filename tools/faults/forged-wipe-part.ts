import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "../find-browser.ts";
import { chromiumVictims } from "./chromium-victim.ts";
import { codeVictims } from "./code-victim.ts";
import { firefoxVictims } from "./firefox-victim.ts";
import { forgeWipe, type WipeFound, type WipeWishes } from "./forged-wipe.ts";
import type { Builds, PartFound } from "./parts-found.ts";

/** The databases deleted in every product, one after the other. */
export const forgedWipePart = async ({ chromium, firefox, vscode }: Builds): Promise<PartFound> => {
  const executable = await findChromium();
  const products: Readonly<Record<string, WipeWishes>> = {
    chromium: {
      openVictim: chromiumVictims({ executable, extension: chromium }),
      notes: 100,
      deleteDatabases: deleteInChromium,
    },
    firefox: { openVictim: firefoxVictims(firefox), notes: 20, deleteDatabases: deleteInFirefox },
    vscode: { openVictim: codeVictims(vscode), notes: 20, deleteDatabases: deleteInChromium },
  };
  const figures: Record<string, WipeFound> = {};
  for (const [name, wishes] of Object.entries(products)) figures[name] = await forgeWipe(wishes);
  const found = Object.entries(figures);
  return {
    kept: found.every(([, wipe]) => isRecovered(wipe)),
    figures,
    line: found.map(([name, wipe]) => `${name}: ${wipeLine(wipe)}`).join("; "),
  };
};

/** In VS Code too; the folders of files outside the databases stay. */
const deleteInChromium = (profile: string): Promise<void> =>
  rm(join(profile, "Default", "IndexedDB"), { recursive: true });

/** The folder with a context in its name holds what is no database of ours: settings of the extension, and drafts. */
const deleteInFirefox = async (profile: string): Promise<void> => {
  const storage = join(profile, "storage", "default");
  const ours = (await readdir(storage)).filter((name) => name.startsWith("moz-extension+++") && !name.includes("^"));
  for (const name of ours) await rm(join(storage, name, "idb"), { recursive: true, force: true });
};

const isRecovered = ({ acked, lost, duplicates, wiped, returned }: WipeFound): boolean =>
  wiped && acked > 0 && lost === 0 && duplicates === 0 && returned === acked;

const wipeLine = ({ acked, lost, duplicates, returned, restoredMs }: WipeFound): string =>
  `${acked} notes saved, lost: ${lost}, duplicates: ${duplicates}, told: ${returned ?? "nothing"}, open in ${restoredMs} ms`;
