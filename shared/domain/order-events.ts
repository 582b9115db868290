import type { ProposalEvent } from "./proposal-event.ts";

/** Events in the order they were made (then by id, a ULID), each once: the same on every device. */
export const orderEvents = (events: readonly ProposalEvent[]): readonly ProposalEvent[] =>
  [...new Map(events.map((event) => [event.id, event])).values()].sort(
    (a, b) =>
      // Compared by code units: localeCompare orders differently per language of the device.
      compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
