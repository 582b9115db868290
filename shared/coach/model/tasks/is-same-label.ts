import { foldText } from "../../../domain/quote.ts";
import { stemsOf } from "../../../domain/stems.ts";

/** Whether two labels of themes say the same: the same words apart from their endings, order, and small words. */
export const isSameLabel = (one: string, other: string): boolean => {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  if (a.length === 0 || b.length === 0) return foldText(one) === foldText(other);
  return a.length === b.length && a.every((stem) => b.includes(stem));
};
