import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../domain/entity.ts";

const LanguageContext = createContext<Language>("nl");

/** Sets the language of the buttons for everything below: the panel does, and so does the popup, which has no rooms. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the buttons here. */
export const useLanguage = (): Language => useContext(LanguageContext);
