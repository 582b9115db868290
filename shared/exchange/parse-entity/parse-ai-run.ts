import * as v from "valibot";
import type { AiRun } from "../../domain/ai-run.ts";
import type { Result } from "../../result.ts";
import { byId, count, entityEntries, idOf, instant, line, objectOf, setOf } from "./fields.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

/** Of a single call; a model reads and writes far less. */
const tokens = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

const aiRunSchema = objectOf<AiRun>()({
  ...entityEntries("run"),
  purpose: v.picklist(["themes", "path", "proposal", "assignment", "question", "validation", "assessment"]),
  provider: line,
  model: line,
  promptVersion: line,
  captureIds: setOf(idOf("capture")),
  masked: byId(count),
  bodyHash: line,
  previewConfirmedAt: instant,
  outcome: v.picklist(["running", "done", "refused", "failed", "cancelled"]),
  usage: v.exactOptional(objectOf<NonNullable<AiRun["usage"]>>()({ input: tokens, output: tokens })),
  producedId: v.exactOptional(line),
  checks: byId(line),
});

/** Reads an entry of the log of what left that came from outside. */
export const parseAiRun = (value: unknown): Result<AiRun, ParseProblem> => parseWith(aiRunSchema, value);
