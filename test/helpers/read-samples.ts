import { readFileSync } from "node:fs";
import type { Capture, Kind } from "../../shared/domain/capture.ts";
import { makeCapture } from "./make-capture.ts";

/** A synthetic note with what a person would expect of it: its theme (null: none) and its sensitive parts. */
export interface SampleNote {
  readonly capture: Capture;
  readonly theme: string | null;
  readonly flags: readonly string[];
}

interface SampleFile {
  readonly scenarios: readonly {
    readonly id: string;
    readonly captures: readonly {
      readonly id: string;
      readonly at: string;
      readonly lang: "nl" | "en";
      readonly kind: Kind;
      readonly theme: string | null;
      readonly flags: readonly string[];
      readonly text: string;
    }[];
  }[];
}

/** The synthetic notes of scenario A (a developer) or B (a policy adviser): twelve each, over two weeks. */
export const readSamples = (scenario: "A" | "B"): readonly SampleNote[] => {
  // The file is part of the project and read by tests only.
  const file = JSON.parse(readFileSync("test/fixtures/samples/captures.json", "utf8")) as SampleFile;
  return (file.scenarios.find(({ id }) => id === scenario)?.captures ?? []).map(
    ({ id, at, lang, kind, theme, flags, text }) => ({
      theme,
      flags,
      capture: makeCapture({
        id: `capture:${id}`,
        text,
        lang,
        kind,
        day: at.slice(0, 10),
        createdAt: `${at}:00.000Z`,
        surface: scenario === "A" ? "vscode" : "browser",
      }),
    }),
  );
};
