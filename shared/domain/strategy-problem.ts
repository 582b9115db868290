/** Where ground rules outside Cirkel stand. The first two hold at once; one of a workspace only tightens until confirmed. */
export type StrategySource = "managed" | "settings" | "workspace";

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
    | "unsafe"
    /** It is there, and could not be opened. */
    | "unreadable";
  readonly path: string;
  /** From 1; in Markdown only. */
  readonly line?: number;
}
