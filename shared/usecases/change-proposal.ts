import type { CaptureId } from "../domain/capture.ts";
import { contentHash } from "../domain/content-hash.ts";
import { leastQuoteWords, type Evidence } from "../domain/evidence.ts";
import { foldProposal } from "../domain/fold-proposal.ts";
import type { Proposal, ProposalContent, ProposalId } from "../domain/proposal.ts";
import { isLiteralQuote, wordCount } from "../domain/quote.ts";
import { readableOnly } from "../domain/remove-unreadable.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { newEvent } from "./proposal-events.ts";

type ChangeNeeds = Pick<Needs, "clock" | "ids" | "store" | "author">;
interface NotLiteral {
  readonly kind: "refused";
  readonly findings: readonly { readonly rule: "EV4"; readonly severity: "error"; readonly field: "evidence" }[];
}

/**
 * Changes what a proposal says. Once it was shared, a change makes a new version and second readings lapse. Changing one
 * part of what a model drafted is not reading all of it: that is said with an empty change.
 */
export const editProposal = (needs: ChangeNeeds) => (proposalId: ProposalId, change: Partial<ProposalContent>) =>
  changeProposal<never>(needs, proposalId, (proposal) =>
    ok({
      ...proposal,
      ...readableOnly(change),
      provenance:
        proposal.provenance.by === "ai" && Object.keys(change).length > 0
          ? proposal.provenance
          : { ...proposal.provenance, reviewedAt: needs.clock.now() },
    }),
  );

/** Adds a quote. It has to stand literally in the note, or nothing changes. */
export const addEvidence =
  (needs: ChangeNeeds) => async (proposalId: ProposalId, captureId: CaptureId, quote: string) => {
    const capture = await needs.store.captures.get(captureId);
    if (!capture) return err(gone);
    return changeProposal<NotLiteral>(needs, proposalId, (proposal): Result<Proposal, NotLiteral> => {
      const from = capture.sharedText === undefined ? "text" : "sharedText";
      const source = capture.sharedText ?? capture.text;
      if (wordCount(quote) < leastQuoteWords || !isLiteralQuote(quote, source)) return err(notLiteral);
      const orders = Object.values(proposal.evidence).map(({ order }) => order);
      const added: Evidence = {
        captureId,
        quote: quote.trim(),
        from,
        day: capture.day,
        supports: "",
        order: Math.max(0, ...orders) + 1,
      };
      return ok({ ...proposal, evidence: { ...proposal.evidence, [needs.ids.next("evidence")]: added } });
    });
  };

/** Takes a quote away. */
export const removeEvidence = (needs: ChangeNeeds) => (proposalId: ProposalId, evidenceId: string) =>
  changeProposal<never>(needs, proposalId, (proposal) => {
    const { [evidenceId]: _removed, ...evidence } = proposal.evidence;
    return ok({ ...proposal, evidence });
  });

const notLiteral: NotLiteral = { kind: "refused", findings: [{ rule: "EV4", severity: "error", field: "evidence" }] };

/**
 * Reads, changes and writes one proposal. Hashing cannot be awaited inside a transaction, so the hash is made before
 * and the change is tried again when somebody else was first.
 */
const changeProposal = async <E>(
  needs: ChangeNeeds,
  proposalId: ProposalId,
  change: (proposal: Proposal) => Result<Proposal, E>,
): Promise<Result<Proposal, E | Gone | NotKept>> => {
  const { clock, store } = needs;
  const by = { name: await needs.author(), role: "author" } as const;
  for (;;) {
    const before = await store.proposals.get(proposalId);
    if (!before) return err(gone);
    const changed = change(before);
    if (!changed.ok) return changed;
    const after = { ...changed.value, updatedAt: clock.now() };
    const hash = await contentHash(after);

    const kept = await store.write<Proposal | "overtaken", Gone>(async () => {
      const current = await store.proposals.get(proposalId);
      if (!current) return err(gone);
      if (JSON.stringify(current) !== JSON.stringify(before)) return ok("overtaken");
      const life = foldProposal(await store.proposalEvents.of(proposalId));
      await store.proposals.put(after);
      if (life.state !== "draft") {
        const event = newEvent(needs, proposalId, by, life.lastEventId, { type: "content_changed", hash });
        await store.proposalEvents.put(event);
      }
      return ok(after);
    });
    if (!kept.ok) return kept;
    if (kept.value !== "overtaken") return ok(kept.value);
  }
};
