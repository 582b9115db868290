/**
 * A hybrid logical clock: `<ms since 1970, base 36, 9 long>-<counter, base 36, 4 long>-<device>`. The next stamp after
 * `last` at `now` (ms): stamps only rise, also when the wall clock goes back, and compare as strings.
 */
export const nextStamp = (last: string, now: number, device: string): string => {
  const [lastMs = 0, lastCount = 0] = last.split("-", 2).map((digits) => Number.parseInt(digits || "0", 36));
  if (now > lastMs) return stampAt(now, 0, device);
  return lastCount + 1 < 36 ** 4 ? stampAt(lastMs, lastCount + 1, device) : stampAt(lastMs + 1, 0, device);
};

const stampAt = (ms: number, count: number, device: string): string =>
  `${ms.toString(36).padStart(9, "0")}-${count.toString(36).padStart(4, "0")}-${device}`;
