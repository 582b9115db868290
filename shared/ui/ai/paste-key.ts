import type { AiTask } from "../../domain/ai-task.ts";
import { subjectOf } from "./same-task.ts";

/** Where the answer that a person pasted is kept, until something of it stands. */
export const pasteKey = (task: AiTask): string => `ai-answer ${task.purpose} ${subjectOf(task)}`.trim();
