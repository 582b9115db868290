import * as v from "valibot";
import {
  assignmentForms,
  type AgendaItem,
  type AssignmentOutcome,
  type GroupAssignment,
} from "../../domain/assignment.ts";
import type { Result } from "../../result.ts";
import { byId, count, day, entityEntries, line, objectOf, prose } from "./fields.ts";
import { evidenceSchema } from "./parse-evidence.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

const outcomeSchema: v.GenericSchema<unknown, AssignmentOutcome> = v.variant("type", [
  v.looseObject({ type: v.picklist(["proposal", "experiment", "decision"]), text: prose }),
  v.looseObject({ type: v.literal("no_change"), because: prose }),
]);

const assignmentSchema = objectOf<GroupAssignment>()({
  ...entityEntries("assignment"),
  title: line,
  form: v.picklist(assignmentForms),
  minutes: count,
  agenda: byId(objectOf<AgendaItem>()({ order: count, min: count, activity: prose, output: prose })),
  groupRoles: byId(objectOf<GroupAssignment["groupRoles"][string]>()({ role: line, task: prose })),
  preparation: prose,
  output: prose,
  reflection: prose,
  check: prose,
  evidence: byId(evidenceSchema),
  plannedOn: v.exactOptional(day),
  outcome: v.exactOptional(outcomeSchema),
  state: v.picklist(["draft", "planned", "held", "reported", "cancelled"]),
});

/** Reads a group assignment that came from outside. */
export const parseAssignment = (value: unknown): Result<GroupAssignment, ParseProblem> =>
  parseWith(assignmentSchema, value);
