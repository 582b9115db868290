import type { ModelRequest } from "../../domain/model-call.ts";
import { err, ok, type Result } from "../../result.ts";

/** So many problems are told; a model that made more has lost the thread anyway. */
const mostProblems = 20;

/**
 * The same question with the answer and what was wrong with it, asked once at most. `problems` are sentences of this
 * program: nothing that was masked may stand in them.
 */
export const askForRepair = (
  request: ModelRequest,
  answer: string,
  problems: readonly string[],
): Result<ModelRequest, { readonly kind: "askedBefore" } | { readonly kind: "nothingWrong" }> => {
  if (request.messages.length > 1) return err({ kind: "askedBefore" });
  if (problems.length === 0) return err({ kind: "nothingWrong" });
  const list = problems.slice(0, mostProblems).map((problem) => `- ${problem}`);
  return ok({
    ...request,
    messages: [
      ...request.messages,
      // Servers refuse an empty turn.
      { role: "assistant", content: answer.trim() === "" ? "(no answer)" : answer },
      {
        role: "user",
        content: `That answer cannot be used:\n${list.join("\n")}\n\nAnswer again with the whole JSON object. Leave out what you cannot ground in the notes; do not replace it by something invented.`,
      },
    ],
  });
};
