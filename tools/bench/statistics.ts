/** The value that so large a part of the numbers does not exceed: 0.5 is the median. NaN of nothing. */
export const quantile = (numbers: readonly number[], part: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return below + (above - below) * (at - Math.floor(at));
};

/** The middle of the numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
