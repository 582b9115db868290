import type { GroupAssignment } from "./assignment.ts";
import type { Capture } from "./capture.ts";
import { isFilledIn } from "./filled-in.ts";
import type { Finding } from "./finding.ts";
import { lintEvidence } from "./lint-evidence.ts";

/** Least and most minutes of one group assignment. */
export const leastMinutes = 15;
export const mostMinutes = 60;

export type AssignmentRule =
  | "minutes" // 15 to 60 whole minutes
  | "agendaItem" // minutes, an activity and what it yields
  | "agendaSum" // the items add up to the minutes (I23)
  | "output"
  | "check";

/** As a `Finding`, with the rules that only a group assignment has. */
export interface AssignmentFinding extends Omit<Finding, "rule" | "field"> {
  readonly rule: AssignmentRule | Finding["rule"];
  readonly field: keyof GroupAssignment;
}

/**
 * What is missing in a group assignment. Its quotes are read by others, so each must be literal and free to share; it
 * need not rest on two notes, as a path or a proposal must.
 */
export const lintAssignment = (
  assignment: GroupAssignment,
  captures: ReadonlyMap<string, Capture>,
): readonly AssignmentFinding[] => {
  const { minutes, agenda, output, check, evidence } = assignment;
  const items = Object.entries(agenda);
  const sum = items.reduce((total, [, { min }]) => total + min, 0);
  return [
    ...unless(isWhole(minutes) && minutes >= leastMinutes && minutes <= mostMinutes, "minutes", "minutes"),
    ...items.flatMap(([id, { min, activity, output: yields }]) =>
      unless(isWhole(min) && min > 0 && isFilledIn(activity) && isFilledIn(yields), "agendaItem", "agenda", id),
    ),
    ...unless(sum === minutes, "agendaSum", "agenda"),
    ...unless(isFilledIn(output), "output", "output"),
    ...unless(isFilledIn(check), "check", "check"),
    ...lintEvidence(evidence, captures, "others")
      .filter(({ id }) => id !== undefined)
      .map((found) => ({ ...found, field: "evidence" as const })),
  ];
};

const isWhole = (count: number): boolean => Number.isInteger(count);

const unless = (
  holds: boolean,
  rule: AssignmentRule,
  field: keyof GroupAssignment,
  id?: string,
): readonly AssignmentFinding[] => (holds ? [] : [{ rule, severity: "error", field, ...(id && { id }) }]);
