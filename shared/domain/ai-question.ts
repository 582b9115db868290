import type { AllowedCall } from "./ai-frame.ts";
import type { AiOutcome } from "./ai-task.ts";
import type { Capture } from "./capture.ts";
import type { Day, Instant, Language } from "./entity.ts";
import type { LearningPath, Need } from "./path.ts";
import type { Proposal } from "./proposal.ts";
import type { LearningStrategy } from "./strategy.ts";
import type { Theme } from "./theme.ts";

/** A task with the records it speaks of. */
export type AiSubject =
  | { readonly purpose: "themes"; readonly existing: readonly Theme[]; readonly rejected: readonly Theme[] }
  | {
      readonly purpose: "path";
      readonly theme: Theme;
      readonly need: Need;
      readonly minutesPerWeek: number;
      /** Paths that were tried on this theme, the newest first. */
      readonly earlier: readonly LearningPath[];
    }
  | { readonly purpose: "proposal"; readonly theme: Theme; readonly ownSentence: string }
  | { readonly purpose: "question"; readonly note: Capture }
  | { readonly purpose: "validation"; readonly proposal: Proposal };

/** Everything that one question to a model is made of. The same question is written as the same bytes, at any time. */
export interface AiQuestion {
  readonly call: AllowedCall;
  readonly subject: AiSubject;
  /** What goes along. */
  readonly notes: readonly Capture[];
  /** What was left out by choice: only to be shown. */
  readonly others: readonly Capture[];
  readonly strategy: LearningStrategy | undefined;
  readonly language: Language;
  readonly today: Day;
  readonly now: Instant;
  readonly author: string;
  /** Own words that are masked. */
  readonly ownWords: readonly string[];
}

type DraftOf<T> = Omit<T, "id" | "schema" | "createdAt" | "updatedAt">;

/** What stands of an answer after the checks, before anything of it is kept. */
export type AiFound =
  | Extract<AiFoundOutcome, { readonly purpose: "themes" | "question" | "validation" }>
  | { readonly purpose: "path"; readonly draft: Omit<DraftOf<LearningPath>, "state"> }
  | { readonly purpose: "proposal"; readonly draft: DraftOf<Proposal> };

type AiFoundOutcome = AiOutcome extends infer Outcome
  ? Outcome extends AiOutcome
    ? Omit<Outcome, "dropped">
    : never
  : never;
