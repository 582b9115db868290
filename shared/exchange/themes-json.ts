/** A theme as the export shows it: suggestions are there too, marked `accepted: false`. */
export interface ListedTheme {
  readonly label: string;
  readonly accepted: boolean;
  readonly origin: "user" | "rules" | "ai" | "strategy";
  readonly captures: readonly { readonly id: string; readonly quote: string; readonly source: string }[];
}

/** All themes as JSON, indented by two, accepted ones first in the order given. */
export const themesJson = (themes: readonly ListedTheme[]): string =>
  `${JSON.stringify(
    {
      themes: themes.map(({ label, accepted, origin, captures }) => ({
        label,
        accepted,
        origin,
        captures: captures.map(({ id, quote, source }) => ({ id, quote, source })),
      })),
    },
    null,
    2,
  )}\n`;
