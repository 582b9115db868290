import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The words of the room Settings. */
export const words = { nl, en };
