/** Words in a label. */
const mostWords = 2;

/**
 * A label in the person's own words for notes that share these stems, the most shared one first; `mostWritten` says how
 * those notes write a stem most often.
 */
export const labelOf = (shared: readonly string[], mostWritten: (stem: string) => string): string => {
  const chosen: string[] = [];
  for (const stem of shared) {
    if (chosen.length === mostWords) break;
    const word = asLabel(mostWritten(stem));
    const isSaid = chosen.some((other) => other.toLowerCase().includes(word.toLowerCase()) || word.includes(other));
    if (!isSaid) chosen.push(word);
  }
  const label = chosen.join(", ");
  return label.charAt(0).toUpperCase() + label.slice(1);
};

/** A word in lower case, but initials such as "AI" as they are. */
export const asLabel = (word: string): string => (word === word.toUpperCase() ? word : word.toLowerCase());
