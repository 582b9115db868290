/** Why a text is no ground rules, and where: `guardrails.ai.mode` in JSON, the heading or line in Markdown. */
export interface StrategyProblem {
  readonly kind:
    | "tooLarge"
    | "notJson"
    | "notStrategy"
    /** A newer version of Cirkel wrote it. */
    | "newer"
    | "missing"
    | "wrongType"
    | "tooLong"
    | "notAllowed"
    /** A field or heading that nobody knows: a mistyped guardrail must not be lost in silence. */
    | "unknown"
    | "unsafe";
  readonly path: string;
  /** From 1; in Markdown only. */
  readonly line?: number;
}
