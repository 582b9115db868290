/** The kinds of file that bring in notes; `backup` is named but not read by an import. */
export const importFormats = ["markdown", "dayOne", "hypothesis", "readwise", "csv", "backup"] as const;
export type ImportFormat = (typeof importFormats)[number];
