import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The words of the room Now, and of the capture line wherever it stands. */
export const words = { nl, en };
