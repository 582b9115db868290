import { handleOf, type SentNote } from "./notes-sent.ts";

/** What the model sees in the notes of `test/fixtures/daily-notes`, whatever their handles. Synthetic. */
export const reviewThemesAnswer = (notes: readonly SentNote[]): object => ({
  themes: [
    {
      title: "Nobody knows whose turn it is",
      why: "A review stands still because nobody knows that it is their turn.",
      domain: "execute",
      innovation: "social",
      pattern: "recurring",
      notes: [handleOf(notes, "Waited two days"), handleOf(notes, "The review stood still")],
    },
  ],
  leftovers: [handleOf(notes, "Who decides")],
});
