import type { AdversarialNote } from "./read-adversarial.ts";

/**
 * Which notes attack which task in the short run: every note attacks at least one task, and every task meets every kind
 * of attack. Another seed is another share.
 */
export const shareAttacks = (
  notes: readonly AdversarialNote[],
  tasks: readonly string[],
  seed: number,
): ReadonlyMap<string, readonly AdversarialNote[]> => {
  const byTask = new Map<string, Set<AdversarialNote>>(tasks.map((task) => [task, new Set()]));
  for (const ofKind of byKind(notes))
    // The longer of the two goes round once, and with it the other at least once.
    for (let turn = 0; turn < Math.max(ofKind.length, tasks.length); turn += 1) {
      const note = ofKind[(turn + seed) % ofKind.length];
      const task = tasks[turn % tasks.length];
      if (note && task !== undefined) byTask.get(task)?.add(note);
    }
  return new Map([...byTask].map(([task, shared]) => [task, [...shared]]));
};

const byKind = (notes: readonly AdversarialNote[]): Iterable<readonly AdversarialNote[]> => {
  const kinds = new Map<string, AdversarialNote[]>();
  for (const note of notes) kinds.set(note.tries, [...(kinds.get(note.tries) ?? []), note]);
  return kinds.values();
};
