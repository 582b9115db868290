import type { AiJobView } from "../../messages/ai-types.ts";
import { sentenceKey } from "../propose/sentence-key.ts";
import type { Shell } from "../shell.ts";
import { pasteKey } from "./paste-key.ts";

/** Something of the answer stands: what was pasted for it, and the own sentence that is in the draft now, are kept no longer. */
export const forgetAsked = async (drafts: Shell["drafts"], { host, task }: AiJobView): Promise<void> => {
  if (host === "") drafts.keep(pasteKey(task), "");
  // Another sentence was begun since; that one is still needed.
  if (task.purpose === "proposal" && (await drafts.read(sentenceKey)).trim() === task.ownSentence)
    drafts.keep(sentenceKey, "");
};
