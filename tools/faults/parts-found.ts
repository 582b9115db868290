/** What one part found: its figures as they stand in the JSON, and whether everything was kept. */
export interface PartFound {
  readonly kept: boolean;
  readonly figures: object;
  /** A line for a person. */
  readonly line: string;
  /** What went wrong, if anything did. */
  readonly examples?: readonly string[];
}

/** Folders of the builds that are tried. */
export interface Builds {
  readonly chromium: string;
  readonly firefox: string;
  readonly vscode: string;
}
