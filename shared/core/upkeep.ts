import { eraseOverdue } from "../usecases/erase-overdue.ts";
import { followTags } from "../usecases/follow-tags.ts";
import { takeBackBrokenOff } from "../usecases/take-back-import.ts";
import { eraseEverywhere, type EraseNeeds } from "./erase-everywhere.ts";

/** What has to be done now and then, when nobody waits for anything. Rejects on a bug alone. */
export const keepUp = (needs: EraseNeeds) => async (): Promise<void> => {
  await eraseOverdue(needs, eraseEverywhere(needs))();
  await takeBackBrokenOff(needs)();
  await followTags(needs);
  // A journal that cannot be reached now is folded another time, as it stands.
  await needs.store.foldJournal().catch(() => undefined);
  // On a disk that is full already there is nothing to lay aside.
  await needs.store.keepRoom().catch(() => undefined);
  await (await needs.loadCopies()).keepCopies(needs)();
};
