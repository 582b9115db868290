import type { Capture } from "../../domain/capture.ts";
import { stemmedWords } from "../../domain/stems.ts";
import type { Recalled } from "../../coach-port.ts";
import type { Frequencies } from "../../ports.ts";
import { ownWords } from "./similarity.ts";

const mostRecalled = 3;

/** One shared stem is enough when fewer than this part of all notes know it. */
const rarePart = 0.02;

/** Among few notes two per cent is less than one note: then a stem that only this pair knows is rare. */
const rareCount = 2;

const leastSharedWords = 2;

/**
 * Earlier notes about the same thing: two shared words by their stems, one rare stem, or a tag. Best first, the newest
 * first among equals. "Because" holds the tags and the words as the new note writes them.
 */
export const rankEarlier = (
  note: Capture,
  candidates: readonly Capture[],
  { total, byStem }: Frequencies,
): readonly Recalled[] => {
  const own = wordsByStems(note);
  const countOf = (stem: string): number => byStem.get(stem) ?? 1;
  const rarity = (stem: string): number => Math.log(1 + total / Math.max(1, countOf(stem)));
  const isRare = (stem: string): boolean => countOf(stem) <= Math.max(rareCount, total * rarePart);

  return candidates
    .filter((candidate) => candidate.id !== note.id && candidate.createdAt <= note.createdAt)
    .map((candidate) => {
      const words = wordsByStems(candidate);
      const known = new Set(words.flatMap(({ stems }) => stems));
      const whole = new Set(words.map(({ stems }) => stems[0]));
      // A compound has several stems ("raadsvraag": raad, vraag), but it is one word, so it counts once.
      const shared = own.flatMap(({ word, stems }) => {
        const common = stems.filter((stem) => known.has(stem));
        // One rare stem is enough only as a word of its own in both: "mail" says little about "mailbijlage".
        const isRareWord = stems.slice(0, 1).some((stem) => whole.has(stem) && isRare(stem));
        return common.length > 0 ? [{ word, common, isRareWord }] : [];
      });
      const tags = Object.keys(candidate.tags).filter((tag) => note.tags[tag]);
      const weight = shared.reduce((sum, { common }) => sum + Math.max(...common.map(rarity)), 0);
      const isSame =
        shared.length >= leastSharedWords || tags.length > 0 || shared.some(({ isRareWord }) => isRareWord);
      const because = [
        ...tags.map((tag) => `#${tag}`),
        ...shared.map(({ word }) => word).filter((word) => !tags.includes(word.toLowerCase())),
      ];
      return { capture: candidate, because, score: isSame ? weight + tags.length * 2 : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.capture.createdAt.localeCompare(a.capture.createdAt))
    .slice(0, mostRecalled)
    .map(({ capture, because }) => ({ capture, because }));
};

/** The words of a note, those with the same first stem once. */
const wordsByStems = (note: Capture): readonly { readonly word: string; readonly stems: readonly string[] }[] =>
  [
    ...new Map(
      stemmedWords(ownWords(note))
        .toReversed()
        .map((word) => [word.stems[0], word]),
    ).values(),
  ].toReversed();
