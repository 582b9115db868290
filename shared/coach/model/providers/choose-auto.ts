import type { OfferedModel } from "../../../domain/model-call.ts";

/** The lines of Anthropic that are chosen from: one for drafts, and a quick one for a single question. */
export type AutoLine = keyof typeof fallbackModels;

/** What `auto` is when the list could not be had, or names no model of the line. */
export const fallbackModels = { sonnet: "claude-sonnet-5-5", haiku: "claude-haiku-5-5" } as const;

/**
 * The model that `auto` stands for: the newest of the line, never one of a dearer line. Of a server without lines the
 * first one; `undefined` when it offers nothing.
 */
export const chooseAuto = (
  provider: "anthropic" | "compatible",
  models: readonly OfferedModel[],
  line: AutoLine = "sonnet",
): string | undefined => {
  const newest = models.find((model) => model.line === line);
  if (newest) return newest.id;
  return provider === "anthropic" ? fallbackModels[line] : models[0]?.id;
};
