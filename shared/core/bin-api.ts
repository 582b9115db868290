import type { CoreApi } from "../messages/core-api.ts";
import { eraseNotes } from "../usecases/erase-notes.ts";
import { listBin } from "../usecases/list-bin.ts";
import type { Needs } from "../usecases/needs.ts";
import { withRoom } from "../usecases/with-room.ts";

/** What was deleted, and deleting for good. */
export const binApi = (needs: Needs): Pick<CoreApi, "bin" | "eraseNotes" | "deleteEverything"> => ({
  bin: listBin(needs),
  // Only from the bin: whoever asks for more by mistake erases nothing that still stands in a list.
  eraseNotes: async (captureIds) => {
    const binned = new Set((await needs.store.captures.bin()).map(({ id }) => id));
    return withRoom(needs, () => eraseNotes(needs)(captureIds.filter((id) => binned.has(id))));
  },
  deleteEverything: () => withRoom(needs, () => needs.store.eraseAll()),
});
