import type { CaptureId } from "./capture.ts";
import type { ById, Challenge, Domain, Entity, Id } from "./entity.ts";

export type ThemeId = Id<"theme">;

/** Notes that are about the same thing. Its notes are assigned by a person (or their own `#tag`), never silently. */
export interface Theme extends Entity<"theme"> {
  readonly label: string;
  /** Stems in either language; they grow only from assignments that a person accepted. */
  readonly keywords: ById<true>;
  readonly captureIds: Readonly<Record<CaptureId, true>>;
  readonly origin: "user" | "rules" | "ai" | "strategy";
  /** The `#tag` this theme stands for, without the hash. */
  readonly tag?: string;
  readonly challenges: { readonly [key in Challenge]?: true };
  readonly domains: { readonly [key in Domain]?: true };
  readonly state: "suggested" | "accepted" | "merged" | "retired";
  readonly mergedInto?: ThemeId;
}

/** A suggestion rests on at least this many notes, made on at least this many days. */
export const leastNotes = 3;
export const leastDays = 2;
