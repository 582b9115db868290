import type { Message } from "@anthropic-ai/sdk/resources/messages";
import { cutText } from "../../../domain/copied-text.ts";
import type { ModelAnswer, ModelFault } from "../../../domain/model-call.ts";
import { removeUnreadable } from "../../../domain/remove-unreadable.ts";
import { err, ok, type Result } from "../../../result.ts";

/** What a whole message says: how it ended first, then its text, without what the model thought before. */
export const readAnswer = (message: Message): Result<ModelAnswer, ModelFault> => {
  const stop = stops[String(message.stop_reason)];
  if (!stop) return err({ kind: "malformed" });
  const text = message.content.flatMap((block) => (block.type === "text" ? [block.text] : [])).join("");
  if (stop === "end" && text.trim() === "") return err({ kind: "empty" });
  return ok({ stop, text, model: nameOf(message), ...usageOf(message.usage) });
};

/** As its server calls it, in every draft that comes of it; some say nothing, and what is no name is cut. */
const nameOf = ({ model }: { readonly model: unknown }): string =>
  typeof model === "string" ? cutText(removeUnreadable(model).trim(), longestName) : "";

const longestName = 200;

const stops: { readonly [reason: string]: ModelAnswer["stop"] } = {
  end_turn: "end",
  stop_sequence: "end",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  refusal: "refusal",
};

// What the server had kept of earlier calls is not counted among the first, and not free either.
const usageOf = (usage: Message["usage"]): Pick<ModelAnswer, "usage"> => {
  const counts = [usage.input_tokens, usage.cache_creation_input_tokens ?? 0, usage.cache_read_input_tokens ?? 0];
  const input = counts.reduce((sum, count) => sum + count, 0);
  return Number.isFinite(input + usage.output_tokens) ? { usage: { input, output: usage.output_tokens } } : {};
};
