import type { AiProvider } from "./ai-choices.ts";
import type { AiOutcome, AiTask } from "./ai-task.ts";
import type { CaptureId } from "./capture.ts";
import type { ById, Day, Entity, Id, Instant, Language } from "./entity.ts";
import type { ModelAnswer, ModelFault } from "./model-call.ts";

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

/** How an answer ended that is of no use, or why there is none. */
export type AiFault = ModelFault | { readonly kind: "refusal" | "length" | "notUsable" | "wrongLanguage" };

/** What a person said yes to: with this the same bytes can be made again from the same notes, and from no other. */
export interface ConfirmedCall {
  readonly provider: AiProvider;
  readonly host: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly leftOut: readonly CaptureId[];
  readonly sendCopied: boolean;
  readonly day: Day;
  readonly language: Language;
  /** SHA-256 of the body. */
  readonly hash: string;
  readonly confirmedAt: Instant;
  readonly captureIds: Readonly<Record<CaptureId, true>>;
}

/**
 * One question to a model, which survives a stopped worker. It is work of this device: in no journal and no backup. The
 * bytes that are sent are not in it: who takes it up again makes them anew, and sends nothing when they differ.
 */
export interface Job extends Entity<"job"> {
  readonly task: AiTask;
  readonly call: ConfirmedCall;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  /** Until then somebody works on it; after that whoever runs jobs takes it up. */
  readonly leaseUntil?: Instant;
  /** Counts workers that began on it since it was confirmed. */
  readonly attempts: number;
  readonly runId?: Id<"run">;
  /** Titles as they come in, not checked yet. */
  readonly unchecked: readonly string[];
  readonly isRepairing: boolean;
  /** As it came, until it was checked; and after that, so that the same question need not be sent again. */
  readonly answer?: ModelAnswer;
  readonly outcome?: AiOutcome;
  readonly fault?: AiFault;
  /** The person saw how it ended. */
  readonly seenAt?: Instant;
}

/** A job that was not begun or not ended. */
export const isOpen = ({ state }: Pick<Job, "state">): boolean => state === "queued" || state === "running";
