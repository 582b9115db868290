import { editorLanguage } from "./editor-choices.ts";
import { en } from "./words.en.ts";
import { nl, type Words } from "./words.nl.ts";

/** The words of the VS Code shell, in the language chosen at this moment. */
export const words = (): Words => (editorLanguage() === "nl" ? nl : en);
