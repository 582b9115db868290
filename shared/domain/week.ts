import type { CaptureId } from "./capture.ts";
import type { ById, Entity, Instant } from "./entity.ts";
import type { IfThen } from "./path.ts";

export const weekPhases = ["aim", "work_catch", "deepen", "share", "harvest"] as const;
export type WeekPhase = (typeof weekPhases)[number];

export interface PhaseTimes {
  readonly plannedAt?: Instant;
  readonly doneAt?: Instant;
  readonly minutes?: number;
}

/** One ISO-8601 week of the Vitale Weekcyclus. A lapsed week has no consequence. */
export interface WeekCycle extends Entity<"week"> {
  /** `yyyy-Www`, e.g. `2026-W46`. */
  readonly week: string;
  readonly phases: { readonly [phase in WeekPhase]: PhaseTimes };
  readonly focus?: string;
  readonly ifThen?: IfThen;
  readonly harvest?: {
    readonly keep: Readonly<Record<CaptureId, true>>;
    readonly themeChanges: ById<string>;
    readonly oneLine: string;
  };
  readonly state: "open" | "harvested" | "lapsed";
}
