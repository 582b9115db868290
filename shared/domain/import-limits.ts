/**
 * What an import takes at most. Beyond the first of these a file is no notebook, or somebody made it to do harm. One file,
 * because the shells look at sizes before they read, and the formats while they do.
 */
export const importLimits = {
  /** In one folder, selection or zip. */
  files: 20_000,
  notes: 200_000,
  /** Brackets inside brackets in JSON. */
  depth: 100,
  /** Bytes that all files of one zip hold together, once unpacked. */
  unpackedBytes: 250_000_000,
  /** Bytes that may come out of one byte of a zip; looked at from 10 MB on, because small texts pack very well. */
  ratio: 200,
  ratioFrom: 10_000_000,
  /** Places in one file, or files of one folder, that are named for the same reason; the others are counted. */
  named: 100,
} as const;

/** The most bytes of a file by the ending of its name: one notebook in one file is larger than one page of it. */
export const largestFile = (path: string): number => (oneFile.test(path) ? 100_000_000 : 5_000_000);

const oneFile = /\.(?:json|csv|tsv|zip)$/i;
