import { contentHash } from "../domain/content-hash.ts";
import { foldProposal } from "../domain/fold-proposal.ts";
import { lintProposal } from "../domain/lint-proposal.ts";
import type { ProposalLife } from "../domain/proposal-life.ts";
import { checkProposalMove, type Refusal } from "../domain/proposal-moves.ts";
import type { Attestation, ProposalHappening, ProposalState } from "../domain/proposal-event.ts";
import type { Proposal, ProposalId } from "../domain/proposal.ts";
import { requiredRoutes } from "../domain/required-routes.ts";
import type { NotKept, Store } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { activeStrategy } from "./active-strategy.ts";
import type { Needs } from "./needs.ts";
import { newEvent } from "./proposal-events.ts";

type MoveNeeds = Pick<Needs, "clock" | "ids" | "store">;
type Moved = Promise<Result<ProposalLife, readonly (Refusal | NotKept)[]>>;

/** Takes a step in a proposal's life, or says every reason why not. */
export const moveProposal =
  (needs: MoveNeeds) =>
  ({ proposalId, to, by }: { proposalId: ProposalId; to: ProposalState; by: Attestation }): Moved =>
    append(needs, proposalId, by, async (proposal, life, hash) => {
      const allowed = checkProposalMove({
        proposal,
        life,
        hash,
        to,
        by,
        today: needs.clock.localDay(needs.clock.now()).day,
        findings: await proposalFindings(needs.store, proposal),
        requiredRoutes: requiredRoutes(proposal, await activeStrategy(needs.store)),
      });
      return allowed.ok ? ok({ type: "moved", from: life.state, to, hash }) : allowed;
    });

type Recorded = Exclude<ProposalHappening, { readonly type: "created" | "content_changed" | "moved" }>;

/** Writes down a second reading, objection, approval, decision, report or lesson. It speaks of the version of now. */
export const recordProposal =
  (needs: MoveNeeds) =>
  ({ proposalId, by, happening }: { proposalId: ProposalId; by: Attestation; happening: Recorded }): Moved =>
    append(needs, proposalId, by, (_, life, hash) =>
      Promise.resolve(
        ok(
          "hash" in happening
            ? { ...happening, hash, ...("version" in happening && { version: life.version }) }
            : happening,
        ),
      ),
    );

/** What the lint rules say of a proposal, with the notes it quotes. */
export const proposalFindings = async (store: Pick<Store, "captures">, proposal: Proposal) => {
  const captures = await store.captures.many(Object.values(proposal.evidence).map(({ captureId }) => captureId));
  return lintProposal(proposal, { captures: new Map(captures.map((capture) => [capture.id, capture])) });
};

const append = async (
  needs: MoveNeeds,
  proposalId: ProposalId,
  by: Attestation,
  decide: (
    proposal: Proposal,
    life: ProposalLife,
    hash: string,
  ) => Promise<Result<ProposalHappening, readonly Refusal[]>>,
): Moved => {
  const { store } = needs;
  const before = await store.proposals.get(proposalId);
  if (!before) return err([{ kind: "gone" }]);
  const hash = await contentHash(before);

  const kept = await store.write<ProposalLife, readonly Refusal[]>(async () => {
    const proposal = await store.proposals.get(proposalId);
    // The hash was made of what stood there a moment ago; when that changed, the person should look first.
    if (JSON.stringify(proposal) !== JSON.stringify(before)) return err([{ kind: "conflict" }]);
    const events = await store.proposalEvents.of(proposalId);
    const life = foldProposal(events);
    const happening = await decide(before, life, hash);
    if (!happening.ok) return happening;
    const event = newEvent(needs, proposalId, by, life.lastEventId, happening.value);
    await store.proposalEvents.put(event);
    return ok(foldProposal([...events, event]));
  });
  if (kept.ok) return kept;
  return "kind" in kept.error ? err([kept.error]) : err(kept.error);
};
