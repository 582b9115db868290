import type { Capture, CaptureId } from "../domain/capture.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Instant } from "../domain/entity.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { changeQuotes, quotedIn } from "./quoted-in.ts";
import { withRoom } from "./with-room.ts";

type DeleteNeeds = Pick<Needs, "clock" | "store">;

/** A note that is quoted is not deleted before it is said what happens to its quotes; `titles` are of what quotes it. */
export type Deletion = { readonly kind: "deleted" } | { readonly kind: "quoted"; readonly titles: readonly string[] };

/** Lays a note in the bin. One that is quoted asks first what happens to its quotes; nothing happened until then. */
export const deleteCapture =
  (needs: DeleteNeeds) =>
  (captureId: CaptureId, quotes?: "keep" | "remove"): Promise<Result<Deletion, Gone | NotKept>> =>
    withRoom(needs, () =>
      needs.store.takeAway<Deletion, Gone>(async () => {
        const capture = await needs.store.captures.get(captureId);
        if (!capture) return err(gone);
        const { paths, proposals } = await quotedIn(needs, [captureId]);
        const titles = [...paths, ...proposals].map(({ title }) => title);
        if (titles.length > 0 && !quotes) return ok({ kind: "quoted", titles });
        const now = needs.clock.now();
        await needs.store.captures.put({
          ...capture,
          updatedAt: now,
          deletedAt: now,
          ...(titles.length > 0 && quotes && { quotes }),
        });
        if (quotes === "keep") await retainQuotes(needs, captureId, now);
        return ok({ kind: "deleted" });
      }),
    );

/** Takes a note just made away again. It is quoted nowhere yet. */
export const undoCapture = (needs: DeleteNeeds) => (captureId: CaptureId) =>
  withRoom(needs, () =>
    changeFound(needs, captureId, (capture, now) => ({ ...capture, updatedAt: now, deletedAt: now })),
  );

/** Takes a note out of the bin; its quotes are then as any other again. */
export const restoreCapture = (needs: DeleteNeeds) => (captureId: CaptureId) =>
  changeFound(needs, captureId, ({ deletedAt: _deletedAt, quotes: _quotes, ...capture }, now) => ({
    ...capture,
    updatedAt: now,
  }));

const changeFound = (
  needs: DeleteNeeds,
  captureId: CaptureId,
  change: (capture: Capture, now: Instant) => Capture,
): Promise<Result<null, Gone | NotKept>> =>
  needs.store.takeAway<null, Gone>(async () => {
    const found = await needs.store.captures.find(captureId);
    if (!found || found.erasedAt) return err(gone);
    const changed = change(found, needs.clock.now());
    await needs.store.captures.put(changed);
    if (found.quotes === "keep" && !changed.deletedAt) await retainQuotes(needs, captureId, undefined);
    return ok(null);
  });

/** Says of each quote of this note since when it stands without it; undefined: it does not. */
const retainQuotes = async (needs: DeleteNeeds, captureId: CaptureId, at: Instant | undefined): Promise<void> => {
  const { paths, proposals } = await quotedIn(needs, [captureId]);
  const ids = new Set([captureId]);
  const change = ({ retainedAt: _retainedAt, ...quote }: Evidence): Evidence => ({
    ...quote,
    ...(at !== undefined && { retainedAt: at }),
  });
  for (const path of paths)
    await needs.store.paths.put({ ...path, evidence: changeQuotes(path.evidence, ids, change) });
  for (const proposal of proposals)
    await needs.store.proposals.put({ ...proposal, evidence: changeQuotes(proposal.evidence, ids, change) });
};
