import type { Capture } from "../../domain/capture.ts";
import type { KnownTheme, ThemeChip } from "../../coach-port.ts";
import { withoutNote } from "./know-theme.ts";
import { ownWords, piecesOf, stemsOfNote, weighStems, wordFor } from "./similarity.ts";

const mostChips = 2;
const mostReasons = 3;

/** A shared piece of a word says far less than a shared word. */
const pieceWeight = 0.12;

/** Below this a theme has nothing in common with the note. Chips only offer, so a weak likeness may be shown. */
const leastScore = 0.05;

/** The best two themes for a note, with the words or tags they share. Nothing is assigned. */
export const offerThemes = (note: Capture, themes: readonly KnownTheme[]): readonly ThemeChip[] => {
  const own = stemsOfNote(note);
  const ownPieces = piecesOf(own);
  const others = themes.map((theme) => withoutNote(theme, note.id));
  const weight = weighAmong(own, others);

  return others
    .map((theme) => {
      const { stems, pieces } = theme;
      const shared = own.filter((stem) => stems.has(stem)).sort((a, b) => weight(b) - weight(a));
      const common = [...ownPieces].filter((piece) => pieces.has(piece)).length;
      const tagged = theme.tag !== undefined && note.tags[theme.tag] === true;
      // A theme with many notes has many words: its size is evened out, so that it does not win every note.
      const size = Math.sqrt(stems.size || 1);
      const score =
        (tagged ? 10 : 0) + (shared.reduce((sum, stem) => sum + weight(stem), 0) + common * pieceWeight) / size;
      return { theme, shared, tagged, score };
    })
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostChips)
    .map(({ theme, shared, tagged }) => {
      const alike = own.filter((stem) => [...piecesOf([stem])].some((piece) => theme.pieces.has(piece)));
      const words = new Set((shared.length > 0 ? shared : alike).map((stem) => wordFor(stem, ownWords(note))));
      const because = [...(tagged && theme.tag ? [`#${theme.tag}`] : []), ...[...words].slice(0, mostReasons)];
      return { themeId: theme.id, label: theme.label, because };
    });
};

/** How telling a stem is among the notes of all themes and this one, of which only the stems of this one are asked. */
const weighAmong = (own: readonly string[], themes: readonly KnownTheme[]): ((stem: string) => number) => {
  const asked = new Set(own);
  const notes = themes.flatMap((theme) => theme.notes.map(({ stems }) => stems.filter((stem) => asked.has(stem))));
  return weighStems([...notes, own]);
};
