import type { ProposalEvent } from "./proposal-event.ts";

export type MoveEvent = Extract<ProposalEvent, { readonly type: "moved" }>;

/** Which moves were made side by side, and who had seen what, by place in the ordered history. */
export interface Rivals {
  /** All moves with the same `seen` as this one, itself included; empty when it has none beside it. */
  besides(move: MoveEvent): readonly MoveEvent[];
  /** Place of the newest event that the maker of this move had seen; -1 when that is none or unknown here. */
  lastSeenBy(move: MoveEvent): number;
  placeOf(event: ProposalEvent): number;
}

/** Reads from an ordered history which moves were made by people who had not seen each other's. */
export const findRivals = (ordered: readonly ProposalEvent[]): Rivals => {
  const places = new Map<string, number>(ordered.map(({ id }, place) => [id, place]));
  const movesBySeen = new Map<string, readonly MoveEvent[]>();
  for (const event of ordered) {
    if (event.type !== "moved") continue;
    const seen = event.seen ?? "";
    movesBySeen.set(seen, [...(movesBySeen.get(seen) ?? []), event]);
  }
  const placeOf = (id: string): number => places.get(id) ?? -1;
  return {
    besides: ({ seen = "" }) => {
      const moves = movesBySeen.get(seen) ?? [];
      return moves.length > 1 ? moves : [];
    },
    lastSeenBy: ({ seen }) => (seen === undefined ? -1 : placeOf(seen)),
    placeOf: ({ id }) => placeOf(id),
  };
};
