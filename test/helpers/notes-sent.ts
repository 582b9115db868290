/** A note as it stands in the data of a question. */
export interface SentNote {
  readonly handle: string;
  readonly text: string;
}

/** The notes that went along with a question, read from what was sent. */
export const notesSent = (json: unknown): readonly SentNote[] => {
  // What the program itself sends.
  const { notes } = JSON.parse(String(Object(json).messages[0].content)) as { readonly notes: readonly SentNote[] };
  return notes;
};

/** The handle of the note that begins with these words; a handle that no note has when there is none. */
export const handleOf = (notes: readonly SentNote[], words: string): string =>
  notes.find(({ text }) => text.startsWith(words))?.handle ?? "c999";
