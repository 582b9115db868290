import type { Capture } from "../../shared/domain/capture.ts";
import { readSamples } from "./read-samples.ts";

/** The four synthetic notes about a test that turns red for no reason: a01, a04, a07 and a10, made shareable. */
export const flakyNotes = (): readonly Capture[] =>
  readSamples("A")
    .filter(({ theme }) => theme === "flaky")
    .map(({ capture }) => ({ ...capture, visibility: "shareable" }));
