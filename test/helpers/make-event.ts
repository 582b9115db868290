import type { Id } from "../../shared/domain/entity.ts";
import type { Attestation, ProposalEvent, ProposalHappening } from "../../shared/domain/proposal-event.ts";

/** Where and when an event was made; what is not given is Sanne's, on Monday 16 November 2026. */
export interface EventGiven {
  /** Digits of its id; ids sort by it. */
  readonly n: number;
  readonly at?: string;
  readonly by?: Attestation;
  readonly seen?: Id<"event"> | undefined;
}

/** The id of the event with this number. */
export const eventId = (n: number): Id<"event"> => `event:${String(n).padStart(26, "0")}`;

/** One synthetic fact in the life of the golden proposal. */
export const makeEvent = (
  happening: ProposalHappening,
  { n, at = "2026-11-16T09:00:00.000Z", by = { name: "Sanne", role: "author" }, seen }: EventGiven,
): ProposalEvent => ({
  id: eventId(n),
  schema: 1,
  createdAt: at,
  updatedAt: at,
  proposalId: "proposal:A",
  day: at.slice(0, 10),
  by,
  ...(seen && { seen }),
  ...happening,
});

/** A history without rivals: one event a minute, each made by somebody who had seen the one before. */
export const makeHistory = (...happenings: readonly ProposalHappening[]): readonly ProposalEvent[] =>
  happenings.map((happening, index) =>
    makeEvent(happening, {
      n: index + 1,
      at: new Date(Date.UTC(2026, 10, 16, 9, index)).toISOString(),
      seen: index > 0 ? eventId(index) : undefined,
    }),
  );
