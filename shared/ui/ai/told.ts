/** What one can do after a sentence about what went wrong: one way on, never a loop by itself. */
export type WayOn = "retry" | "settings" | "fewer" | "again" | "back";

/** Why there is no answer, or why nothing was sent, for a person. */
export interface Told {
  readonly sentence: string;
  /** What the server said, shown as data. */
  readonly detail?: string;
  /** A line to copy to where it belongs. */
  readonly line?: string;
  readonly way: WayOn;
}
