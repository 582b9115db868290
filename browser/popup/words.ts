import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The words of the popup. */
export const words = { nl, en };
