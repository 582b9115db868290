import { fillDisk } from "./full-disk.ts";
import type { Builds, PartFound } from "./parts-found.ts";
import { makeSmallDisk } from "./small-disk.ts";

/** Room for a profile and some hundred notes. */
const megabytes = 160;

/** A disk that is filled while Chromium writes; skipped where no small disk can be made. */
export const fullDiskPart = async ({ chromium }: Builds): Promise<PartFound> => {
  const disk = await makeSmallDisk(megabytes);
  if (!disk)
    return { kept: true, figures: { skipped: "no small disk" }, line: "skipped: a small disk needs root on Linux" };
  try {
    const figures = await fillDisk(disk, chromium);
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
  } finally {
    await disk.remove();
  }
};
