import type { Capture } from "../../domain/capture.ts";
import type { Theme, ThemeId } from "../../domain/theme.ts";
import type { ThemeChip } from "../../coach-port.ts";
import { ownWords, piecesOf, stemsOfNote, weighStems, wordFor } from "./similarity.ts";

const mostChips = 2;
const mostReasons = 3;

/** A shared piece of a word says far less than a shared word. */
const pieceWeight = 0.12;

/** Below this a theme has nothing in common with the note. Chips only offer, so a weak likeness may be shown. */
const leastScore = 0.05;

/** The best two themes for a note, with the words or tags they share. Nothing is assigned. */
export const offerThemes = (
  note: Capture,
  themes: readonly Theme[],
  notesByTheme: ReadonlyMap<ThemeId, readonly Capture[]>,
): readonly ThemeChip[] => {
  const own = stemsOfNote(note);
  const ownPieces = piecesOf(own);
  const others = themes.map((theme) => ({
    theme,
    notes: (notesByTheme.get(theme.id) ?? []).filter(({ id }) => id !== note.id),
  }));
  const weight = weighStems([...others.flatMap(({ notes }) => notes.map(stemsOfNote)), own]);

  return others
    .map(({ theme, notes }) => {
      const stems = new Set([...notes.flatMap(stemsOfNote), ...Object.keys(theme.keywords)]);
      const shared = own.filter((stem) => stems.has(stem)).sort((a, b) => weight(b) - weight(a));
      const pieces = piecesOf([...stems]);
      const common = [...ownPieces].filter((piece) => pieces.has(piece)).length;
      const tagged = theme.tag !== undefined && note.tags[theme.tag] === true;
      // A theme with many notes has many words: its size is evened out, so that it does not win every note.
      const size = Math.sqrt(stems.size || 1);
      const score =
        (tagged ? 10 : 0) + (shared.reduce((sum, stem) => sum + weight(stem), 0) + common * pieceWeight) / size;
      const alike = own.filter((stem) => [...piecesOf([stem])].some((piece) => pieces.has(piece)));
      const words = new Set((shared.length > 0 ? shared : alike).map((stem) => wordFor(stem, ownWords(note))));
      const because = [...(tagged && theme.tag ? [`#${theme.tag}`] : []), ...[...words].slice(0, mostReasons)];
      return { themeId: theme.id, label: theme.label, because, score };
    })
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostChips)
    .map(({ themeId, label, because }) => ({ themeId, label, because }));
};
