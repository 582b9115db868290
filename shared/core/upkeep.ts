import type { Needs } from "../usecases/needs.ts";
import { eraseOverdue } from "../usecases/erase-overdue.ts";

/** What has to be done now and then, when nobody waits for anything. Rejects on a bug alone. */
export const keepUp = (needs: Needs) => async (): Promise<void> => {
  await eraseOverdue(needs)();
};
