import type { Language } from "../../domain/entity.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

export const words = { nl, en } as const satisfies Record<Language, unknown>;
