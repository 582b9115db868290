import { canonicalJson } from "../../domain/canonical-json.ts";
import type { NoteSource } from "../../domain/notes-import.ts";

/** An identity for a record that has none and no day either: the SHA-256 of what it says and where that came from. */
export const idOfContent = async (text: string, source: NoteSource | undefined): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson({ text, ...(source && { source }) }));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};
