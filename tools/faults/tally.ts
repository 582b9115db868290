/** How one kind of browser fared. `lost` and `duplicates` count notes, `wipes` and `detected` openings. */
export interface Tally {
  readonly kills: number;
  /** Notes that the screen showed as saved. */
  readonly acked: number;
  /** Of those, the ones that were not there afterwards. */
  readonly lost: number;
  /** Notes that were there more than once. */
  readonly duplicates: number;
  /** Times that the browser handed out a database without the notes that were in it. */
  readonly wipes: number;
  /** Of those, the times that the screen then said how many notes came back. */
  readonly detected: number;
  /** Milliseconds from opening the screens until they showed every note, over the openings after a wipe. */
  readonly restoredMs: { readonly p50: number | null; readonly max: number | null };
}

/** What one opening after an end showed. */
export interface Opening {
  readonly wiped: boolean;
  /** What the screen said came back. */
  readonly returned: number | undefined;
  readonly healedMs: number;
  /** Texts shown as saved so far that are not there now, and texts that are there twice. */
  readonly lost: readonly string[];
  readonly twice: readonly string[];
}

/** Adds up openings; a note that stays lost over several openings counts once. */
export const tallyOf = (openings: readonly Opening[], kills: number, acked: number): Tally => {
  const wipes = openings.filter(({ wiped }) => wiped);
  return {
    kills,
    acked,
    lost: new Set(openings.flatMap(({ lost }) => lost)).size,
    duplicates: new Set(openings.flatMap(({ twice }) => twice)).size,
    wipes: wipes.length,
    detected: wipes.filter(({ returned }) => (returned ?? 0) > 0).length,
    restoredMs: spread(wipes.map(({ healedMs }) => healedMs)),
  };
};

/** Whether everything is as promised. */
export const isKept = ({ lost, duplicates, wipes, detected }: Omit<Tally, "restoredMs">): boolean =>
  lost === 0 && duplicates === 0 && wipes === detected;

/** One line for a person. */
export const tallyLine = ({ kills, acked, lost, duplicates, wipes, detected, restoredMs }: Tally): string =>
  [
    `${kills} kills, ${acked} notes saved, lost: ${lost}, duplicates: ${duplicates}, wipes: ${wipes}, detected: ${detected}`,
    restoredMs.p50 === null ? [] : `back in ${restoredMs.p50} ms (p50), ${restoredMs.max} ms (max)`,
  ]
    .flat()
    .join(", ");

const spread = (numbers: readonly number[]): Tally["restoredMs"] => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { p50: sorted[Math.floor((sorted.length - 1) / 2)] ?? null, max: sorted.at(-1) ?? null };
};
