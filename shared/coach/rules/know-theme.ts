import type { Capture } from "../../domain/capture.ts";
import type { KnownTheme, ThemeToKnow } from "../../coach-port.ts";
import { piecesOf, stemsOfNote } from "./similarity.ts";

/** What a theme is compared by, from its notes and from the words it ever knew. Making it takes far more than comparing. */
export const knowTheme = (theme: ThemeToKnow, notes: readonly Capture[]): KnownTheme => {
  const { id, label, tag, keywords } = theme;
  return withNotes(
    { id, label, tag, keywords: Object.keys(keywords) },
    notes.map((note) => ({ id: note.id, stems: stemsOfNote(note) })),
  );
};

/** The same theme as one of its own notes sees it: a note is not taken for its own likeness. */
export const withoutNote = (known: KnownTheme, noteId: string): KnownTheme =>
  known.notes.some(({ id }) => id === noteId)
    ? withNotes(
        known,
        known.notes.filter(({ id }) => id !== noteId),
      )
    : known;

const withNotes = (
  { id, label, tag, keywords }: Pick<KnownTheme, "id" | "label" | "tag" | "keywords">,
  notes: KnownTheme["notes"],
): KnownTheme => {
  const stems = new Set([...notes.flatMap((note) => note.stems), ...keywords]);
  return { id, label, tag, keywords, notes, stems, pieces: piecesOf([...stems]) };
};
