import type { CaptureId } from "./capture.ts";
import type { ById, Day, Entity, Id, Instant, Provenance } from "./entity.ts";
import type { Evidence } from "./evidence.ts";
import type { ThemeId } from "./theme.ts";

export type PathId = Id<"path">;

export const stepForms = [
  "try_in_work",
  "peer_session",
  "observe",
  "read",
  "retrieval",
  "reflection",
  "validation",
  "course",
] as const;
export type StepForm = (typeof stepForms)[number];

/** Forms that take place in the work itself or with colleagues. */
export const formsInTheWork: readonly StepForm[] = ["try_in_work", "peer_session", "observe"];

export const needs = ["work", "team", "specific_need"] as const;
/** Where the need lies: in how the work is done, in the team, or in something one person has yet to learn. */
export type Need = (typeof needs)[number];

export interface IfThen {
  readonly if: string;
  readonly then: string;
}

/** One own attempt at a retrieval question. `self` is the person's own verdict: 0 not, 1 partly, 2 fully. */
export interface Attempt {
  readonly at: Instant;
  readonly own: string;
  readonly self: 0 | 1 | 2;
}

export interface Retrieval {
  readonly question: string;
  /** May hold an honest placeholder such as "fill in after step 2". */
  readonly answerPoints: readonly string[];
  /** Days after the step was done on which it comes back. */
  readonly days: readonly number[];
  readonly attempts: ById<Attempt>;
}

export interface StepValidation {
  readonly criterion: string;
  readonly by: "self" | "peer" | "guide";
  readonly result?: string;
}

export type StepState = "todo" | "doing" | "done" | "skipped";

export interface Step {
  readonly order: number;
  readonly form: StepForm;
  readonly title: string;
  readonly instruction: string;
  /** Why this step, in words that point at the evidence. */
  readonly why: string;
  readonly evidenceIds: readonly string[];
  readonly minutes: number;
  readonly doneWhen: string;
  readonly ifThen?: IfThen;
  readonly retrieval?: Retrieval;
  readonly validation?: StepValidation;
  readonly week: number;
  readonly state: StepState;
  readonly skippedBecause?: string;
  readonly doneAt?: Instant;
  /** The note that came out of the step. */
  readonly resultId?: CaptureId;
}

export interface Goal {
  readonly behaviour: string;
  readonly situation: string;
  readonly indicator: string;
  readonly baseline?: string;
  readonly target: string;
  readonly by: Day;
}

export type PathState = "suggested" | "accepted" | "active" | "paused" | "completed" | "reviewed" | "stopped";

/** A few small tries in someone's own work, resting on their own notes. */
export interface LearningPath extends Entity<"path"> {
  readonly title: string;
  readonly themeIds: Readonly<Record<ThemeId, true>>;
  readonly evidence: ById<Evidence>;
  readonly goal: Goal;
  readonly needCheck: { readonly need: Need; readonly why: string };
  readonly steps: ById<Step>;
  readonly minutesPerWeek: number;
  readonly weeks: number;
  readonly skills: ById<{ readonly label: string; readonly scheme?: string; readonly code?: string }>;
  readonly state: PathState;
  readonly stoppedBecause?: string;
  /** One shared goal with private own steps, instead of a path of one person. */
  readonly teamPath?: true;
  readonly provenance: Provenance;
}
