import type { Capture } from "../domain/capture.ts";
import { hasOpenFlags } from "../domain/edit-capture.ts";
import type { Theme } from "../domain/theme.ts";
import type { Needs } from "./needs.ts";
import { themeNotes } from "./theme-notes.ts";

/** The notes of a theme that may be quoted, and those left out because a sensitive part is still open. */
export const evidenceNotes = async ({ store, coach }: Pick<Needs, "store" | "coach">, theme: Theme) => {
  const notes = await themeNotes({ store }, Object.keys(theme.captureIds), theme.tag);
  const open = notes.filter(hasOpenFlags);
  const { bestQuote } = await coach();
  const usable = notes.filter((note) => !hasOpenFlags(note) && bestQuote(note) !== undefined);
  return {
    usable: [...usable].sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    leftOut: open.map((note) => ({ id: note.id, day: note.day, source: sourceOf(note) })),
  };
};

/** Where a note came from, for the line under a quote: file, page or, without either, nothing but its day. */
export const sourceOf = ({ context }: Capture): string => context?.label ?? "";
