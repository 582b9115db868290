import type { Words } from "./words.nl.ts";

export const en: Words = {
  note: "Note this",
  addressBar: "Save as a note: %s",
  cannotOpen:
    "Cirkel cannot reach your notes in this browser. Nothing was changed. Close other windows of Cirkel and open this one again.",
};
