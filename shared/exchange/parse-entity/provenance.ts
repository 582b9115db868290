import * as v from "valibot";
import type { Provenance } from "../../domain/entity.ts";
import { count, instant, line, objectOf } from "./fields.ts";

export const provenanceSchema = objectOf<Provenance>()({
  by: v.picklist(["human", "rules", "ai"]),
  model: v.exactOptional(line),
  promptVersion: v.exactOptional(line),
  runId: v.exactOptional(line),
  strategyVersion: v.exactOptional(count),
  reviewedAt: v.exactOptional(instant),
});
