import type { Job } from "../../shared/domain/ai-run.ts";
import type { CaptureId } from "../../shared/domain/capture.ts";

let made = 0;

/** A finished question about the themes in these notes, with this as its answer. */
export const makeJob = (captureIds: readonly CaptureId[], given: Partial<Job> = {}): Job => {
  made += 1;
  return {
    id: `job:${String(made).padStart(26, "0")}`,
    schema: 1,
    createdAt: "2026-11-10T08:00:00.000Z",
    updatedAt: "2026-11-10T08:00:00.000Z",
    task: { purpose: "themes" },
    call: {
      provider: "compatible",
      host: "localhost:11434",
      model: "model-a",
      promptVersion: "themes-1",
      leftOut: [],
      sendCopied: false,
      day: "2026-11-10",
      language: "nl",
      hash: "0".repeat(64),
      confirmedAt: "2026-11-10T08:00:00.000Z",
      captureIds: Object.fromEntries(captureIds.map((id) => [id, true])),
    },
    state: "done",
    attempts: 1,
    unchecked: [],
    isRepairing: false,
    ...given,
  };
};
