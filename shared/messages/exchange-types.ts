export interface ExportFile {
  readonly name: string;
  /** Where such files live in a project, from its root; for hosts that have one open. */
  readonly folder: "docs/proposals" | "docs/learning-paths" | "docs" | ".cirkel";
  readonly mediaType: "text/markdown" | "application/json";
  readonly text: string;
}
