/** What is used of papaparse. Its own types name those of Node, which this folder must not see. */
declare module "papaparse" {
  interface Options {
    readonly delimiter: string;
    readonly newline: "\n";
    /** How many rows at most. */
    readonly preview: number;
    readonly fastMode: false;
  }

  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly code: string; readonly row?: number }[];
    /** `cursor`: where the row after the last one begins. */
    readonly meta: { readonly cursor: number };
  }

  const papa: { parse(text: string, options: Options): Parsed };
  export default papa;
}
