import type { Capture } from "../../domain/capture.ts";
import type { Frequencies, Recalled } from "../../ports.ts";
import { stemsOfNote, wordFor } from "./similarity.ts";

const mostRecalled = 3;

/** One shared stem is enough when fewer than this part of all notes know it. */
const rarePart = 0.02;

/** Among few notes two per cent is less than one note: then a stem that only this pair knows is rare. */
const rareCount = 2;

/** Earlier notes about the same thing: two shared stems, one rare one, or a tag. Best first, the newest first among equals. */
export const rankEarlier = (
  note: Capture,
  candidates: readonly Capture[],
  { total, byStem }: Frequencies,
): readonly Recalled[] => {
  const own = new Set(stemsOfNote(note));
  const rarity = (stem: string): number => Math.log(1 + total / Math.max(1, byStem.get(stem) ?? 1));
  const isRare = (stem: string): boolean => (byStem.get(stem) ?? 1) <= Math.max(rareCount, total * rarePart);

  return candidates
    .filter((candidate) => candidate.id !== note.id && candidate.createdAt <= note.createdAt)
    .map((candidate) => {
      const stems = stemsOfNote(candidate).filter((stem) => own.has(stem));
      const tags = Object.keys(candidate.tags).filter((tag) => note.tags[tag]);
      const score = stems.reduce((sum, stem) => sum + rarity(stem), 0) + tags.length * 2;
      const same = stems.length >= 2 || stems.some(isRare) || tags.length > 0;
      const words = stems.map((stem) => wordFor(stem, note.text));
      return { capture: candidate, because: [...tags.map((tag) => `#${tag}`), ...words], score: same ? score : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.capture.createdAt.localeCompare(a.capture.createdAt))
    .slice(0, mostRecalled)
    .map(({ capture, because }) => ({ capture, because }));
};
