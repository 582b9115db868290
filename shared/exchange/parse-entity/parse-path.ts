import * as v from "valibot";
import {
  needs,
  stepForms,
  type Attempt,
  type Goal,
  type IfThen,
  type LearningPath,
  type Retrieval,
  type Step,
  type StepValidation,
} from "../../domain/path.ts";
import type { Result } from "../../result.ts";
import { byId, count, dayOrEmpty, entityEntries, idOf, instant, line, objectOf, prose, setOf } from "./fields.ts";
import { evidenceSchema } from "./parse-evidence.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";
import { provenanceSchema } from "./provenance.ts";

export const ifThenSchema = objectOf<IfThen>()({ if: prose, then: prose });

const attemptSchema = objectOf<Attempt>()({ at: instant, own: prose, self: v.picklist([0, 1, 2]) });

const retrievalSchema = objectOf<Retrieval>()({
  question: prose,
  answerPoints: v.array(prose),
  days: v.array(count),
  attempts: byId(attemptSchema),
});

const validationSchema = objectOf<StepValidation>()({
  criterion: prose,
  by: v.picklist(["self", "peer", "guide"]),
  result: v.exactOptional(prose),
});

const stepSchema = objectOf<Step>()({
  order: count,
  form: v.picklist(stepForms),
  title: line,
  instruction: prose,
  why: prose,
  evidenceIds: v.array(line),
  minutes: count,
  doneWhen: prose,
  ifThen: v.exactOptional(ifThenSchema),
  retrieval: v.exactOptional(retrievalSchema),
  validation: v.exactOptional(validationSchema),
  week: count,
  state: v.picklist(["todo", "doing", "done", "skipped"]),
  skippedBecause: v.exactOptional(prose),
  doneAt: v.exactOptional(instant),
  resultId: v.exactOptional(idOf("capture")),
});

const goalSchema = objectOf<Goal>()({
  behaviour: prose,
  situation: prose,
  indicator: prose,
  baseline: v.exactOptional(prose),
  target: prose,
  by: dayOrEmpty,
});

const pathSchema = objectOf<LearningPath>()({
  ...entityEntries("path"),
  title: line,
  themeIds: setOf(idOf("theme")),
  evidence: byId(evidenceSchema),
  goal: goalSchema,
  needCheck: objectOf<LearningPath["needCheck"]>()({ need: v.picklist(needs), why: prose }),
  steps: byId(stepSchema),
  minutesPerWeek: count,
  weeks: count,
  skills: byId(
    objectOf<LearningPath["skills"][string]>()({
      label: line,
      scheme: v.exactOptional(line),
      code: v.exactOptional(line),
    }),
  ),
  state: v.picklist(["suggested", "accepted", "active", "paused", "completed", "reviewed", "stopped"]),
  stoppedBecause: v.exactOptional(prose),
  teamPath: v.exactOptional(v.literal(true)),
  provenance: provenanceSchema,
});

/** Reads a learning path that came from outside. */
export const parsePath = (value: unknown): Result<LearningPath, ParseProblem> => parseWith(pathSchema, value);
