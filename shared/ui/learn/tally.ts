/** Above this many dots nobody counts them any more. */
const mostDots = 10;

export interface Tally {
  readonly count: number;
  readonly of: number;
}

/** Finds "1 van 4", "2 van de volgende 3 keer" or "1 of 4" in a text, to draw it as dots; undefined when it says no such thing. */
export const tallyOf = (text: string): Tally | undefined => {
  const match = /(?<!\d)(\d+)\s+(?:van|of)\s+(?:(?:de|the)\s+)?(?:(?:volgende|next)\s+)?(\d+)(?!\d)/iu.exec(text);
  if (!match) return undefined;
  const [count, of] = [Number(match[1]), Number(match[2])];
  return of >= 1 && of <= mostDots && count <= of ? { count, of } : undefined;
};
