import type { Capture } from "../../shared/domain/capture.ts";
import type { Theme, ThemeId } from "../../shared/domain/theme.ts";
import type { ThemeChip } from "../../shared/coach-port.ts";
import { ownWords, piecesOf, stemsOfNote, weighStems, wordFor } from "../../shared/coach/rules/similarity.ts";

/** The offer as its rule reads: all stems and pieces of all themes are made for each note. Slow, and what the fast one must equal. */
export const offerByReadingAll = (
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
      const size = Math.sqrt(stems.size || 1);
      const score = (tagged ? 10 : 0) + (shared.reduce((sum, stem) => sum + weight(stem), 0) + common * 0.12) / size;
      const alike = own.filter((stem) => [...piecesOf([stem])].some((piece) => pieces.has(piece)));
      const words = new Set((shared.length > 0 ? shared : alike).map((stem) => wordFor(stem, ownWords(note))));
      const because = [...(tagged && theme.tag ? [`#${theme.tag}`] : []), ...[...words].slice(0, 3)];
      return { themeId: theme.id, label: theme.label, because, score };
    })
    .filter(({ score }) => score >= 0.05)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ themeId, label, because }) => ({ themeId, label, because }));
};
