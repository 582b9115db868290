import * as v from "valibot";
import { longestText } from "../../domain/capture.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Result } from "../../result.ts";
import { count, day, idOf, instant, objectOf, prose } from "./fields.ts";
import { parseWith, type ParseProblem } from "./parse-with.ts";

export const evidenceSchema = objectOf<Evidence>()({
  captureId: idOf("capture"),
  quote: v.pipe(v.string(), v.maxLength(longestText)),
  from: v.picklist(["text", "sharedText"]),
  day,
  supports: prose,
  order: count,
  retainedAt: v.exactOptional(instant),
});

/** Reads one piece of evidence that came from outside. Whether it is literal is for lint to say. */
export const parseEvidence = (value: unknown): Result<Evidence, ParseProblem> => parseWith(evidenceSchema, value);
