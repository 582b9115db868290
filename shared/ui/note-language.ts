import type { NoteLanguage } from "../domain/capture.ts";

/** The `lang` of an element with a person's words; left out when their language is not known. */
export const langOf = (lang: NoteLanguage | undefined): "nl" | "en" | undefined => (lang === "und" ? undefined : lang);
