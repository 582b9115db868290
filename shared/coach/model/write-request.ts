import type { ModelRequest } from "../../domain/model-call.ts";
import { commonRules } from "./common-rules.ts";
import { encodeData } from "./encode-data.ts";
import { nameLanguage } from "./name-language.ts";
import { sayFrame } from "./say-frame.ts";
import type { ModelTask, TaskFrame } from "./task.ts";

/**
 * The question of a task: instructions in blocks, the ones that never change first; all data in one message. The schema
 * is in the instructions too, because some servers leave out the one that comes beside them.
 */
export const writeRequest = <Asked, Found>(
  task: ModelTask<Asked, Found>,
  asked: Asked,
  frame: TaskFrame,
  model: string,
): ModelRequest => ({
  model,
  system: [
    commonRules,
    sayFrame(frame.strategy),
    [
      task.instructions(asked, frame),
      nameLanguage(frame.language),
      `Schema of the answer:\n${JSON.stringify(task.schema)}`,
    ].join("\n\n"),
  ],
  messages: [{ role: "user", content: encodeData(task.data(asked, frame)) }],
  maxTokens: task.maxTokens,
  schema: task.schema,
});
