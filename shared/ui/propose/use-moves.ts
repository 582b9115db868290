import { useRef, useState } from "preact/hooks";
import type { ProposalState } from "../../domain/proposal-event.ts";
import type { MoveRefusal, ProposalView } from "../../messages/proposal-types.ts";
import { useApp } from "../app-context.ts";

interface Moves {
  /** Takes a step as author; says `done` when it was taken, and keeps the reasons when not. */
  readonly move: (to: ProposalState, done: string) => Promise<void>;
  readonly refusals: readonly MoveRefusal[];
}

/** The steps in a proposal's life that its author takes on this page. */
export const useMoves = ({ proposal, life, findings }: ProposalView): Moves => {
  const { api, settings, announce } = useApp();
  const [refused, setRefused] = useState<{ readonly of: string; readonly why: readonly MoveRefusal[] }>();
  // Reasons belong to the proposal as it was: once something changed they may no longer hold.
  const version = `${proposal.updatedAt} ${life.lastEventId} ${findings.length}`;
  const busy = useRef(false);
  const move: Moves["move"] = async (to, done) => {
    if (busy.current) return;
    busy.current = true;
    // An empty list first, so that the same reasons are read out again when they come back.
    setRefused(undefined);
    const moved = await api
      .moveProposal({ proposalId: proposal.id, to, by: { name: settings.author, role: "author" } })
      .finally(() => {
        busy.current = false;
      });
    setRefused(moved.ok ? undefined : { of: version, why: moved.error });
    if (moved.ok) announce(done);
  };
  return { move, refusals: refused?.of === version ? refused.why : nothing };
};

/** One and the same empty list, so that nothing looks new when nothing is. */
const nothing: readonly MoveRefusal[] = [];
