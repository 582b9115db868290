import type { DroppedPart } from "../../domain/ai-task.ts";
import type { Capture, CaptureId } from "../../domain/capture.ts";
import type { Day, Language } from "../../domain/entity.ts";
import type { JsonSchema } from "../../domain/model-call.ts";
import type { LearningStrategy } from "../../domain/strategy.ts";

/** A note as it is sent: masked, under a handle (`c1` …) of this one question; no id of the store leaves. */
export interface SentNote {
  readonly handle: string;
  readonly day: Day;
  readonly kind: Capture["kind"] | undefined;
  readonly text: string;
  readonly origin: "written_by_user" | "copied_from_elsewhere";
  /** Page or file, where it may go along. */
  readonly context?: string;
}

/** What every task knows besides what it is asked for. */
export interface TaskFrame {
  readonly language: Language;
  readonly today: Day;
  readonly notes: readonly SentNote[];
  readonly strategy: LearningStrategy | undefined;
}

/** Who stands behind a handle, and the note as the person wrote it: quotes are checked against that. */
export interface Handles {
  readonly idOf: (handle: string) => CaptureId | undefined;
  readonly noteOf: (handle: string) => Capture | undefined;
  /** The text with what was masked put back. */
  readonly restore: (text: string) => string;
}

/** One kind of question to a model. `Asked` is what the person asks about, `Found` what stands after the checks. */
export interface ModelTask<Asked, Found> {
  /** Rises with every change of the words below; a test compares them with those of this version. */
  readonly promptVersion: string;
  readonly maxTokens: number;
  readonly schema: JsonSchema;
  /** English instructions of this task; the language of the answer is named in them. */
  readonly instructions: (asked: Asked, frame: TaskFrame) => string;
  /** Everything that is data, as one JSON value. */
  readonly data: (asked: Asked, frame: TaskFrame) => unknown;
  /**
   * Reads an answer that is JSON, of whatever shape. `found` is absent when nothing of it can stand; `problems` are for
   * the model, in English, when it is asked once to repair.
   */
  readonly check: (
    answer: unknown,
    asked: Asked,
    frame: TaskFrame,
    handles: Handles,
  ) => { readonly found?: Found; readonly dropped: readonly DroppedPart[]; readonly problems: readonly string[] };
}
