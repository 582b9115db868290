import type { Capture } from "../../shared/domain/capture.ts";
import { scanSensitivity } from "../../shared/domain/sensitivity/scan-sensitivity.ts";
import { tagsOf } from "../../shared/domain/tags.ts";

let made = 0;

/** A synthetic note; what is not given is an ordinary private note of Monday 2 November 2026. */
export const makeCapture = (given: Partial<Capture>): Capture => {
  made += 1;
  const text = given.text ?? "Pipeline weer rood door dezelfde test";
  const day = given.day ?? "2026-11-02";
  return {
    id: `capture:${String(made).padStart(26, "0")}`,
    schema: 1,
    createdAt: `${day}T10:41:00.000Z`,
    updatedAt: `${day}T10:41:00.000Z`,
    text,
    lang: "nl",
    day,
    utcOffset: 60,
    surface: "browser",
    deepening: {},
    tags: Object.fromEntries(tagsOf(text).map((tag) => [tag, true])),
    status: "inbox",
    visibility: "private",
    sensitivity: scanSensitivity(text),
    ...given,
  };
};
