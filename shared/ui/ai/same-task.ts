import type { AiTask } from "../../domain/ai-task.ts";

/** Whether two questions are about the same thing; how they were put may differ. */
export const isSameTask = (one: AiTask, other: AiTask): boolean =>
  one.purpose === other.purpose && subjectOf(one) === subjectOf(other);

/** What a question is about, as one word to keep something under. */
export const subjectOf = (task: AiTask): string => {
  switch (task.purpose) {
    case "themes":
      return "";
    case "path":
    case "proposal":
      return task.themeId;
    case "question":
      return task.captureId;
    case "validation":
      return task.proposalId;
  }
};
