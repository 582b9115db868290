import type { AiRun } from "../../shared/domain/ai-run.ts";

let made = 0;

/** A finished call to a model; synthetic. */
export const makeRun = (given: Partial<AiRun> = {}): AiRun => {
  made += 1;
  return {
    id: `run:${String(made).padStart(26, "0")}`,
    schema: 1,
    createdAt: "2026-11-10T08:00:00.000Z",
    updatedAt: "2026-11-10T08:00:00.000Z",
    purpose: "themes",
    provider: "compatible",
    model: "model-a",
    promptVersion: "themes-1",
    captureIds: {},
    masked: {},
    bodyHash: "0".repeat(64),
    previewConfirmedAt: "2026-11-10T08:00:00.000Z",
    outcome: "done",
    usage: { input: 1_000, output: 200 },
    checks: {},
    ...given,
  };
};
