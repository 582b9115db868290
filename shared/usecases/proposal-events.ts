import type { Attestation, ProposalEvent, ProposalHappening } from "../domain/proposal-event.ts";
import type { ProposalId } from "../domain/proposal.ts";
import type { Needs } from "./needs.ts";

/** One immutable fact of now, with the newest event its maker had seen. */
export const newEvent = (
  { clock, ids }: Pick<Needs, "clock" | "ids">,
  proposalId: ProposalId,
  by: Attestation,
  seen: ProposalEvent["id"] | undefined,
  happening: ProposalHappening,
): ProposalEvent => {
  const now = clock.now();
  const stamp = { id: ids.next("event"), schema: 1, createdAt: now, updatedAt: now } as const;
  const event: ProposalEvent = { ...stamp, proposalId, day: clock.localDay(now).day, by, ...happening };
  return seen ? { ...event, seen } : event;
};
