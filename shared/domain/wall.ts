import type { ById, Entity } from "./entity.ts";

export const wallColumns = ["noticed", "exploring", "proposed", "trying", "learned"] as const;
export type WallColumn = (typeof wallColumns)[number];

/** What someone chose to show the team. No likes, no counts per person. */
export interface WallCard extends Entity<"card"> {
  readonly about: "insight" | "path" | "assignment" | "proposal" | "lesson";
  readonly aboutId?: string;
  readonly text: string;
  readonly column: WallColumn;
  readonly recognised: ById<{ readonly by: string; readonly own?: string }>;
  readonly questions: ById<{ readonly by: string; readonly text: string }>;
}
