import type { Language } from "./entity.ts";

/** Dutch for every kind of Dutch, English for everything else; `tag` as the host gives it, e.g. `nl-BE`. */
export const languageOf = (tag: string): Language => (/^nl\b/i.test(tag) ? "nl" : "en");
