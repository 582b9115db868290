import { leastEvidence } from "../domain/evidence.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { ThemeId } from "../domain/theme.ts";
import { err, ok } from "../result.ts";
import { evidenceNotes } from "./evidence-notes.ts";
import { gone, type Needs } from "./needs.ts";
import { newEvent } from "./proposal-events.ts";

/** Drafts a proposal from a theme and one sentence of the person's own, and opens its history. */
export const draftProposal =
  (needs: Pick<Needs, "clock" | "ids" | "store" | "coach" | "language" | "author">) =>
  async (themeId: ThemeId, ownSentence: string) => {
    const { clock, ids, store, coach } = needs;
    if (!ownSentence.trim()) return err({ kind: "noSentence" } as const);
    const theme = await store.themes.get(themeId);
    if (!theme) return err(gone);
    const { usable, leftOut } = await evidenceNotes({ store, coach }, theme);
    if (usable.length < leastEvidence) return err({ kind: "tooFewNotes", have: usable.length, leftOut } as const);

    const now = clock.now();
    const author = await needs.author();
    const draft = await (
      await coach()
    ).draftProposal({
      theme,
      notes: usable,
      ownSentence: ownSentence.trim(),
      language: await needs.language(),
      author,
      today: clock.localDay(now).day,
      now,
    });
    const proposal: Proposal = { id: ids.next("proposal"), schema: 1, createdAt: now, updatedAt: now, ...draft };
    const created = newEvent(needs, proposal.id, { name: author, role: "author" }, undefined, { type: "created" });
    return store.write<{ draft: Proposal; leftOut: typeof leftOut }, never>(async () => {
      await store.proposals.put(proposal);
      await store.proposalEvents.put(created);
      return ok({ draft: proposal, leftOut });
    });
  };
