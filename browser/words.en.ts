import type { Words } from "./words.nl.ts";

export const en: Words = {
  note: "Note this",
};
