import type { Language } from "../shared/domain/entity.ts";

/** Dutch for every kind of Dutch, English for everything else; `tag` as the browser gives it, e.g. `nl-BE`. */
export const languageOf = (tag: string): Language => (/^nl\b/i.test(tag) ? "nl" : "en");
