import { fill } from "../../domain/fill.ts";

/** Picks the sentence for one or for several and fills in the number as `{n}`. */
export const plural = (n: number, one: string, several: string): string => fill(n === 1 ? one : several, { n });
