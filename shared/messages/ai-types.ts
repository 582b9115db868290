import type { AiChoices, AiMode, AiProvider } from "../domain/ai-choices.ts";
import type { AiRun } from "../domain/ai-run.ts";
import type { AiOutcome, AiTask } from "../domain/ai-task.ts";
import type { CaptureId, SensitivityKind } from "../domain/capture.ts";
import type { Day, Id, Instant } from "../domain/entity.ts";
import type { ModelFault, OfferedModel } from "../domain/model-call.ts";
import type { Result } from "../result.ts";
import type { NotKept } from "./core-api.ts";
import type { ExportFile } from "./exchange-types.ts";

export type JobId = Id<"job">;

/** The model coach: a part of the contract. Nothing leaves the device but by `sendAi`, and by the two that ask for models. */
export interface AiCalls {
  ai(): Promise<AiView>;
  /** Refused with the rule when it is looser than the ground rules. */
  saveAi(change: Partial<AiChoices>): Promise<Result<AiView, AiBlock | NotKept>>;
  /** Asks the provider with this key for its models; only a key that works is kept, in the one place for keys. */
  keepAiKey(key: string, place: "session" | "device"): Promise<Result<AiView, AiBlock | ModelFault>>;
  forgetAiKey(): Promise<AiView>;
  /** Asks the chosen provider what it offers. */
  aiModels(): Promise<Result<readonly OfferedModel[], AiBlock | ModelFault>>;

  /** Selects, masks and writes what would be sent; nothing leaves. */
  prepareAi(task: AiTask, wishes: AiWishes): Promise<Result<AiPreview, AiBlock>>;
  /** Sends exactly what was shown: `hash` is that of the preview. The answer comes as a job. */
  sendAi(token: string, hash: string): Promise<Result<JobId, AiBlock | NotKept>>;
  /** The answer of whatever assistant the person asked with the copied prompt; through the same checks. */
  pasteAi(token: string, hash: string, answer: string): Promise<Result<JobId, AiBlock | NotKept>>;
  /** A change is told as one of the table `jobs`. */
  aiJobs(): Promise<readonly AiJobView[]>;
  /** Sends the same bytes once more after a fault; a new confirmation. */
  retryAi(jobId: JobId): Promise<Result<null, AiBlock | NotKept>>;
  cancelAi(jobId: JobId): Promise<null>;
  /** The person has seen how it ended; what was drafted stays. */
  dismissAi(jobId: JobId): Promise<null>;

  /** The log of what left, newest first; no texts. */
  aiRuns(): Promise<readonly AiRun[]>;
  exportAiRuns(): Promise<ExportFile>;
  eraseAiRuns(): Promise<Result<null, NotKept>>;
}

/** What a person may choose, and what the ground rules leave to choose. */
export interface AiView {
  readonly choices: AiChoices;
  /** What holds: the choices within the ground rules. */
  readonly mode: AiMode;
  /** The ground rules that are in force, if any. */
  readonly frame?: { readonly version: number; readonly mode: AiMode; readonly models: readonly string[] };
  readonly providers: readonly AiProvider[];
  readonly key: "none" | "session" | "device";
  /** Tokens of this month. */
  readonly used: number;
}

/** Which notes stay out. */
export interface AiWishes {
  readonly leftOut: readonly CaptureId[];
  readonly sendCopied: boolean;
}

/** Exactly what would be sent, and to whom. */
export interface AiPreview {
  /** Says yes to exactly this; the next preview of this window takes its place. */
  readonly token: string;
  readonly purpose: AiRun["purpose"];
  readonly provider: AiProvider;
  readonly host: string;
  readonly model: string;
  /** The bytes. */
  readonly body: string;
  /** SHA-256 of the body as UTF-8, in hex. */
  readonly hash: string;
  /** The same for a person: instructions, ground rules, then the notes as they are sent. */
  readonly instructions: string;
  readonly notes: readonly PreviewNote[];
  /** What goes along besides the notes, as it is sent, masked: the names of themes, an own sentence, a proposal part by part. */
  readonly beside: readonly string[];
  /** How many of each were masked. */
  readonly masked: { readonly [kind in SensitivityKind | "own"]?: number };
  /** Estimated from the length. */
  readonly tokens: { readonly input: number; readonly mostOutput: number };
  /** In US dollars, at the prices of `pricesOf`; absent where no price is known. */
  readonly cost?: { readonly most: number; readonly pricesOf: Day };
  readonly used: number;
  readonly monthBudget: number;
  /** The same answer lies here already: sending costs nothing and leaves nothing. */
  readonly isCached: boolean;
}

export interface PreviewNote {
  readonly captureId: CaptureId;
  readonly day: Day;
  /** As it is sent, masked. */
  readonly text: string;
  readonly isCopied: boolean;
  readonly isIncluded: boolean;
}

/** Why nothing is sent, before anything is. `rule` names the ground rule or the own choice. */
export type AiBlock =
  | { readonly kind: "blocked"; readonly rule: "mode" | "models" | "neverSend" | "personal"; readonly detail?: string }
  | { readonly kind: "notChosen"; readonly missing: "provider" | "key" | "baseUrl" | "model" }
  | { readonly kind: "badUrl" }
  | { readonly kind: "budget"; readonly of: "call" | "month"; readonly needs: number; readonly left: number }
  | { readonly kind: "tooFewNotes"; readonly have: number }
  | { readonly kind: "noSentence" }
  | { readonly kind: "gone" }
  /** What was shown is no longer what would be sent. */
  | { readonly kind: "changed" }
  | ModelFault;

/** One question to a model, while it runs and until its end was seen. */
export interface AiJobView {
  readonly id: JobId;
  readonly task: AiTask;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly startedAt: Instant;
  readonly model: string;
  readonly host: string;
  /** Titles as they come in, not checked yet. */
  readonly unchecked: readonly string[];
  /** The answer was not good enough, and the model was told why. */
  readonly isRepairing: boolean;
  readonly attempts: number;
  readonly outcome?: AiOutcome;
  readonly fault?: ModelFault | { readonly kind: "refusal" | "length" | "notUsable" | "wrongLanguage" };
}
