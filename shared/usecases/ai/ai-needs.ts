import type { AiProvider } from "../../domain/ai-choices.ts";
import type { AiFound, AiQuestion } from "../../domain/ai-question.ts";
import type { DroppedPart } from "../../domain/ai-task.ts";
import type { CaptureId } from "../../domain/capture.ts";
import type { ById } from "../../domain/entity.ts";
import type { LearningStrategy } from "../../domain/strategy.ts";
import type { ModelRequest, OfferedModel } from "../../domain/model-call.ts";
import type { AiHostChoices, LanguageModel, LifeSigns, Secrets } from "../../model-ports.ts";
import type { Needs } from "../needs.ts";

/** What the use cases of the model coach ask of the world. */
export interface AiNeeds extends Pick<Needs, "clock" | "ids" | "store" | "language" | "author"> {
  /** Who can be asked here, now: the models of an editor come and go. */
  readonly providers: () => Promise<readonly AiProvider[]>;
  /** For a host with settings of its own for this. */
  readonly hostChoices?: AiHostChoices | undefined;
  /** The ground rules that hold now, with what an organisation hands in from outside. */
  readonly strategy: () => Promise<LearningStrategy | undefined>;
  readonly secrets: Secrets;
  /** Whoever answers, reached when something is to be sent or its bytes are to be shown; absent where a host has none. */
  readonly loadModel: ((address: ModelAddress) => Promise<LanguageModel>) | undefined;
  readonly writeQuestion: WriteQuestion;
  /** Whether a server can be spoken to there: https, or http on this machine. */
  readonly isServerAddress: (text: string) => boolean;
  /** What `auto` stands for among what a provider offers; the quick line is for a single question. */
  readonly chooseAuto: (
    provider: "anthropic" | "compatible",
    models: readonly OfferedModel[],
    line: "sonnet" | "haiku",
  ) => string | undefined;
  /** Who works on what; absent where a host cannot tell. */
  readonly signs?: LifeSigns;
  /** Resolves after so many ms, or as soon as the signal says that nobody waits any more. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Where a model is, and the key for it. */
export interface ModelAddress {
  readonly provider: Exclude<AiProvider, "paste">;
  readonly baseUrl: string;
  /** Empty for a server that wants none. */
  readonly key: string;
}

/** Puts a question into words, with masks over what is sensitive; the model coach does that, and sends nothing. */
export type WriteQuestion = (question: AiQuestion) => WrittenQuestion;

/** A question in words, and what reads its answer. */
export interface WrittenQuestion {
  readonly promptVersion: string;
  readonly request: ModelRequest;
  /** Each note as it is sent, or would be. */
  readonly texts: Readonly<Record<CaptureId, string>>;
  /** The texts besides the notes, as they are sent: labels of themes, an own sentence, the parts of a proposal. */
  readonly beside: readonly string[];
  /** How many of each kind were masked. */
  readonly masked: ById<number>;
  /** What a finished body still holds of what is masked: nothing, or it must not be sent. */
  readonly findRaw: (body: string) => readonly { readonly text: string }[];
  /** Titles in an answer that is still coming, not checked. */
  readonly titlesIn: (partial: string) => readonly string[];
  readonly read: (answer: string) => CheckedAnswer;
  /** The same question with the answer and what is wrong with it; undefined when there is nothing to repair. */
  readonly repair: (answer: string, problems: readonly string[]) => ModelRequest | undefined;
}

/** An answer after the checks. `found` is absent when nothing of it can stand. */
export interface CheckedAnswer {
  readonly found?: AiFound;
  readonly dropped: readonly DroppedPart[];
  /** For the model, in English. */
  readonly problems: readonly string[];
}
