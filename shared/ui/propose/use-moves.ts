import { useRef, useState } from "preact/hooks";
import type { ProposalState } from "../../domain/proposal-event.ts";
import type { ProposalId } from "../../domain/proposal.ts";
import type { MoveRefusal } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";

interface Moves {
  /** Takes a step as author; says `done` when it was taken, and keeps the reasons when not. */
  readonly move: (to: ProposalState, done: string) => Promise<void>;
  readonly refusals: readonly MoveRefusal[];
}

/** The steps in a proposal's life that its author takes on this page. */
export const useMoves = (proposalId: ProposalId): Moves => {
  const { api, settings, announce } = useApp();
  const [refusals, setRefusals] = useState<readonly MoveRefusal[]>([]);
  const busy = useRef(false);
  const move: Moves["move"] = async (to, done) => {
    if (busy.current) return;
    busy.current = true;
    // An empty list first, so that the same reasons are read out again when they come back.
    setRefusals([]);
    const moved = await api
      .moveProposal({ proposalId, to, by: { name: settings.author, role: "author" } })
      .finally(() => {
        busy.current = false;
      });
    setRefusals(moved.ok ? [] : moved.error);
    if (moved.ok) announce(done);
  };
  return { move, refusals };
};
