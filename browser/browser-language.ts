import type { Language } from "../shared/domain/entity.ts";
import { api } from "./api.ts";
import { languageOf } from "../shared/domain/language-of.ts";

/** The language to start in: the browser's own. */
export const browserLanguage = (): Language => languageOf(api.i18n.getUILanguage());
