import { erasedCapture } from "../domain/bin.ts";
import type { Capture, CaptureId } from "../domain/capture.ts";
import { contentHash } from "../domain/content-hash.ts";
import { foldProposal } from "../domain/fold-proposal.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Attestation } from "../domain/proposal-event.ts";
import type { Proposal } from "../domain/proposal.ts";
import { stemsOf } from "../domain/stems.ts";
import { eraseFromTheme } from "../domain/theme-rules.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import type { Needs } from "./needs.ts";
import { newEvent } from "./proposal-events.ts";
import { changeQuotes, quotedIn } from "./quoted-in.ts";

type EraseNeeds = Pick<Needs, "clock" | "ids" | "store" | "author">;

/**
 * Removes the texts of these notes for good, from every copy. Their quotes stay or go as was said when they were
 * deleted. What cannot be reached now is finished at the next opening. Ids of notes that are not there are left out.
 */
export const eraseNotes =
  (needs: EraseNeeds) =>
  async (captureIds: readonly CaptureId[]): Promise<Result<null, NotKept>> => {
    const { store } = needs;
    const found = await Promise.all(captureIds.map((id) => store.captures.find(id)));
    const notes = found.flatMap((note) => (note && !note.erasedAt ? [note] : []));
    if (notes.length === 0) return ok(null);
    const cut = new Set<string>(notes.filter(({ quotes }) => quotes === "remove").map(({ id }) => id));

    const by = { name: await needs.author(), role: "author" } as const;

    const { jobs } = await store.ai();
    const erasedIds = new Set<string>(notes.map(({ id }) => id));

    for (;;) {
      const shortened = await withoutQuotes(needs, cut);
      const erased = await store.erase<null, Overtaken>(async () => {
        for (const { before, after, hash } of shortened) {
          if (JSON.stringify(await store.proposals.get(before.id)) !== JSON.stringify(before)) return err(overtaken);
          await keepShortened(needs, by, after, hash);
        }
        for (const path of (await quotedIn(needs, [...cut])).paths)
          await store.paths.put({ ...path, evidence: changeQuotes(path.evidence, cut, () => undefined) });
        await retainOthers(needs, notes);
        for (const note of notes) await eraseNote(needs, note);
        // What came of a question holds words of the notes that went along with it.
        const held = (await jobs.all()).filter(({ call }) =>
          Object.keys(call.captureIds).some((id) => erasedIds.has(id)),
        );
        await jobs.remove(held.map(({ id }) => id));
        return ok(null);
      });
      if (erased.ok) {
        // The records are clean; a journal that is out of reach is cleaned when it is back.
        await store.scrub().catch(() => undefined);
        return erased;
      }
      if (erased.error.kind !== "overtaken") return err(erased.error);
    }
  };

interface Overtaken {
  readonly kind: "overtaken";
}
const overtaken: Overtaken = { kind: "overtaken" };

/** Hashing cannot be awaited inside a transaction: the proposals without these quotes, made before it. */
const withoutQuotes = async (
  { clock, store }: EraseNeeds,
  cut: ReadonlySet<string>,
): Promise<readonly { readonly before: Proposal; readonly after: Proposal; readonly hash: string }[]> => {
  const { proposals } = await quotedIn({ store }, [...cut]);
  return Promise.all(
    proposals.map(async (before) => {
      const evidence = changeQuotes(before.evidence, cut, () => undefined);
      const after = { ...before, evidence, updatedAt: clock.now() };
      return { before, after, hash: await contentHash(after) };
    }),
  );
};

const keepShortened = async (needs: EraseNeeds, by: Attestation, after: Proposal, hash: string): Promise<void> => {
  const { store } = needs;
  await store.proposals.put(after);
  const life = foldProposal(await store.proposalEvents.of(after.id));
  if (life.state === "draft") return;
  await store.proposalEvents.put(newEvent(needs, after.id, by, life.lastEventId, { type: "content_changed", hash }));
};

/** The quotes that stay say since when they stand without their note. */
const retainOthers = async ({ clock, store }: EraseNeeds, notes: readonly Capture[]): Promise<void> => {
  const ids = new Set<string>(notes.filter(({ quotes }) => quotes !== "remove").map(({ id }) => id));
  const retain = (quote: Evidence): Evidence => ({ ...quote, retainedAt: quote.retainedAt ?? clock.now() });
  const { paths, proposals } = await quotedIn({ store }, [...ids]);
  for (const path of paths) await store.paths.put({ ...path, evidence: changeQuotes(path.evidence, ids, retain) });
  for (const proposal of proposals)
    await store.proposals.put({ ...proposal, evidence: changeQuotes(proposal.evidence, ids, retain) });
};

const eraseNote = async ({ clock, store }: EraseNeeds, note: Capture): Promise<void> => {
  const words = stemsOf(note.text);
  for (const theme of await store.themes.of([note.id])) {
    // Object.keys forgets which keys it was given.
    const others = (Object.keys(theme.captureIds) as CaptureId[]).filter((id) => id !== note.id);
    const stems = new Set((await store.captures.many(others)).flatMap(({ text }) => stemsOf(text)));
    await store.themes.put({ ...eraseFromTheme(theme, note.id, words, stems), updatedAt: clock.now() });
  }
  await store.captures.put(erasedCapture(note, clock.now()));
};
