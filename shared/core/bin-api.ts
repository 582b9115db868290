import { aiProviders } from "../domain/ai-choices.ts";
import type { CoreApi } from "../messages/core-api.ts";
import type { Secrets } from "../model-ports.ts";
import { dropCopies } from "../usecases/drop-copies.ts";
import { listBin } from "../usecases/list-bin.ts";
import { secretName } from "../usecases/ai/secret-name.ts";
import { withRoom } from "../usecases/with-room.ts";
import { eraseEverywhere, type EraseNeeds } from "./erase-everywhere.ts";

/** What was deleted, and deleting for good. */
export const binApi = (
  needs: EraseNeeds & { readonly secrets?: Pick<Secrets, "forget"> },
): Pick<CoreApi, "bin" | "eraseNotes" | "deleteEverything"> => ({
  bin: listBin(needs),
  // Only from the bin: whoever asks for more by mistake erases nothing that still stands in a list.
  eraseNotes: async (captureIds) => {
    const binned = new Set((await needs.store.captures.bin()).map(({ id }) => id));
    return withRoom(needs, () => eraseEverywhere(needs)(captureIds.filter((id) => binned.has(id))));
  },
  deleteEverything: async () => {
    // Whatever breaks off after this, no copy is left that could bring anything back.
    await dropCopies(needs.copies).catch(() => undefined);
    const erased = await withRoom(needs, () => needs.store.eraseAll());
    // Another window may have kept a snapshot in the meantime.
    if (erased.ok) await dropCopies(needs.copies).catch(() => undefined);
    for (const provider of aiProviders) await needs.secrets?.forget(secretName(provider));
    return erased;
  },
});
