import { eraseOverdue } from "../usecases/erase-overdue.ts";
import { eraseEverywhere, type EraseNeeds } from "./erase-everywhere.ts";

/** What has to be done now and then, when nobody waits for anything. Rejects on a bug alone. */
export const keepUp = (needs: EraseNeeds) => async (): Promise<void> => {
  await eraseOverdue(needs, eraseEverywhere(needs))();
  await (await needs.loadCopies()).keepCopies(needs)();
};
