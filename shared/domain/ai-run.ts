import type { CaptureId } from "./capture.ts";
import type { ById, Entity, Instant } from "./entity.ts";

/** The log of one call to a model: what for and how much, never the text itself. */
export interface AiRun extends Entity<"run"> {
  readonly purpose: "themes" | "path" | "proposal" | "assignment" | "question" | "validation" | "assessment";
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly captureIds: Readonly<Record<CaptureId, true>>;
  readonly masked: ById<number>;
  readonly bodyHash: string;
  readonly previewConfirmedAt: Instant;
  readonly outcome: "running" | "done" | "refused" | "failed" | "cancelled";
  readonly usage?: { readonly input: number; readonly output: number };
  readonly producedId?: string;
  readonly checks: ById<string>;
}

/** Long work that survives a stopped worker: each step keeps its result, a restart goes on where it was. */
export interface Job extends Entity<"job"> {
  readonly task: AiRun["purpose"];
  readonly state: "queued" | "running" | "waiting" | "done" | "failed" | "cancelled";
  readonly step: number;
  readonly leaseUntil?: Instant;
  readonly attempts: number;
  readonly partial: ById<string>;
  readonly promptVersion: string;
  readonly model: string;
}
