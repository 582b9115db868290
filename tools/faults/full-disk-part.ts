import { fillDisk, type FullDiskFound } from "./full-disk.ts";
import type { Builds, PartFound } from "./parts-found.ts";
import { makeSmallDisk } from "./small-disk.ts";

/** Room for a profile and some hundred notes. */
const megabytes = 160;

/** A browser that ends by itself on a full disk says little about us: so often it is tried again. */
const attempts = 3;

/** A disk that is filled while Chromium writes; skipped where no small disk can be made. */
export const fullDiskPart = async ({ chromium }: Builds): Promise<PartFound> => {
  let found = await tryOnce(chromium);
  for (let attempt = 2; found?.crashed && found.lost === 0 && attempt <= attempts; attempt += 1)
    found = await tryOnce(chromium);
  if (!found) return { kept: true, figures: { skipped: "no small disk" }, line: "skipped: it needs root on Linux" };
  return judge(found);
};

const tryOnce = async (extension: string): Promise<FullDiskFound | undefined> => {
  const disk = await makeSmallDisk(megabytes);
  if (!disk) return undefined;
  try {
    return await fillDisk(disk, extension);
  } finally {
    await disk.remove();
  }
};

const judge = (figures: FullDiskFound): PartFound => {
  const { acked, lost, duplicates, saidFull, keptText, deletedWhileFull, wroteAgain, said, broke } = figures;
  const asPromised = {
    "said so": saidFull,
    "kept the text": keptText,
    deleted: deletedWhileFull,
    "wrote again": wroteAgain,
  };
  const missed = Object.entries(asPromised).flatMap(([what, held]) => (held ? [] : [`not ${what}`]));
  return {
    kept: lost === 0 && duplicates === 0 && missed.length === 0,
    figures,
    line: [`${acked} notes saved, lost: ${lost}, duplicates: ${duplicates}`, ...missed].join(", "),
    examples: [...(saidFull || said === null ? [] : [`the screen said: ${said}`]), ...broke],
  };
};
