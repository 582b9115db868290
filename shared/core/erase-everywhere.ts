import type { Files } from "../ports.ts";
import { erasingCopies } from "../usecases/drop-copies.ts";
import { eraseNotes } from "../usecases/erase-notes.ts";
import type { Needs } from "../usecases/needs.ts";
import type { CopiesPart } from "./copies-api.ts";

export interface EraseNeeds extends Needs {
  readonly copies: Files;
  readonly loadCopies: () => Promise<CopiesPart>;
}

/** Erases notes from the records, and then from the snapshots and whatever else was kept of them. */
export const eraseEverywhere =
  (needs: EraseNeeds): ReturnType<typeof eraseNotes> =>
  (captureIds) =>
    erasingCopies(
      needs,
      () => eraseNotes(needs)(captureIds),
      async () => (await needs.loadCopies()).cleanKept(needs)(),
    );
