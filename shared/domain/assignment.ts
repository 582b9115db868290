import type { ById, Day, Entity } from "./entity.ts";
import type { Evidence } from "./evidence.ts";

export const assignmentForms = [
  "after_action",
  "peer_consult",
  "five_whys",
  "consent_round",
  "pre_mortem",
  "try_together",
  "swap_desks",
] as const;
export type AssignmentForm = (typeof assignmentForms)[number];

export interface AgendaItem {
  readonly order: number;
  readonly min: number;
  readonly activity: string;
  readonly output: string;
}

/** What a reported assignment led to; "no change" is an outcome too, with its reason. */
export type AssignmentOutcome =
  | { readonly type: "proposal" | "experiment" | "decision"; readonly text: string }
  | { readonly type: "no_change"; readonly because: string };

/** Work for a group of 15 to 60 minutes. */
export interface GroupAssignment extends Entity<"assignment"> {
  readonly title: string;
  readonly form: AssignmentForm;
  readonly minutes: number;
  readonly agenda: ById<AgendaItem>;
  readonly groupRoles: ById<{ readonly role: string; readonly task: string }>;
  readonly preparation: string;
  readonly output: string;
  readonly reflection: string;
  readonly check: string;
  readonly evidence: ById<Evidence>;
  readonly plannedOn?: Day;
  readonly outcome?: AssignmentOutcome;
  readonly state: "draft" | "planned" | "held" | "reported" | "cancelled";
}
