import type { Need } from "../../../domain/path.ts";
import type { Theme } from "../../../domain/theme.ts";
import { mostPerWeek } from "../../rules/plan-weeks.ts";

/** Rises with every change of what a path is asked with. */
export const pathVersion = "path-1";

/** What a path is asked about. The label is as it is sent, masked; the id is never sent. */
export interface PathAsked {
  readonly theme: Pick<Theme, "id" | "label">;
  readonly need: Need;
  /** What the organisation gives, or the person takes. */
  readonly minutesPerWeek: number;
  /** What earlier paths on this theme set out to do and how they ended, one sentence each, as it is sent. */
  readonly earlier?: readonly string[];
}

/** The longest step in a week with this much time. */
export const mostMinutes = (minutesPerWeek: number): number => Math.max(1, Math.min(mostPerWeek, minutesPerWeek));
