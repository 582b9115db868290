import type { Language } from "../../domain/entity.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The words of the part Copies. */
export const words = { nl, en } as const satisfies Record<Language, unknown>;
