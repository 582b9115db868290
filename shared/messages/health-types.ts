import type { Instant } from "../domain/entity.ts";

/** How the copies of the notes on this machine are doing. */
export interface Health {
  /** Notes that the database had lost and that came back, until the person has read so. */
  readonly returned?: number;
  /** Files of the second copy that were read so far, while nothing else can be asked. */
  readonly restoring?: { readonly done: number; readonly total: number };
  /** `memory`: it cannot be opened, so only the second copy is kept. `newer`: only a newer Cirkel may open it. */
  readonly database: "opened" | "memory" | "newer";
  readonly journal: "written" | "failing" | "absent";
  readonly lastJournalWrite?: Instant;
  /** Files that only a newer version of Cirkel can read. */
  readonly newer: number;
}
