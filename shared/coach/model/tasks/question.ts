import type { DroppedPart } from "../../../domain/ai-task.ts";
import { drop, groundsOf } from "../ground-text.ts";
import { notesAsData } from "../notes-as-data.ts";
import { textOf } from "../read-parts.ts";
import { sayDropped } from "../say-dropped.ts";
import type { ModelTask } from "../task.ts";
import { isAdvice } from "./is-advice.ts";
import { readText, type Reading } from "./read-text.ts";

const longestQuestion = 140;

/**
 * Asks one question about the one note that was just made. Only that note is in the frame, and the language of the frame
 * is that of the note. When nothing can stand, the rules coach asks its own.
 */
export const questionTask: ModelTask<null, string> = {
  promptVersion: "question-1",
  maxTokens: 400,
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["question"],
    properties: { question: { type: "string", description: `At most ${longestQuestion} characters` } },
  },
  instructions: () => `Task: ask one question about this one note, which the person wrote a moment ago.
- The question helps them see more in their own note: what exactly happened, how often, since when, who else, what made it work, what they would want instead. Ask about what the note leaves open.
- One question of at most ${longestQuestion} characters, in one sentence, with one question mark, at its end. Nothing before it and nothing behind it.
- Ask with an open question. No advice, also not dressed as a question: not "could you", "have you tried", "why don't you". No praise, no judgement, no cause that the note does not name.
- Ask about the work, not about how somebody is doing or what a colleague is like.
- Ask for nothing that is private or masked: no names, numbers of cases, passwords.
- When the note gives nothing to ask about, answer with "".`,
  data: (_, frame) => ({ notes: notesAsData(frame) }),
  check: (answer, _, frame, handles) => {
    const written = textOf(answer, "question");
    const reading: Reading = { grounds: groundsOf(frame, handles, []), dropped: [] };
    const { dropped } = reading;
    const question = readText(written, longestQuestion, reading);
    // A question of which a part was left out is another question.
    const because = dropped.length > 0 ? undefined : whyNoQuestion(question);
    if (because) dropped.push(drop(written, because));
    return { ...(dropped.length === 0 && { found: question }), dropped, problems: sayDropped(dropped) };
  },
};

const whyNoQuestion = (text: string): DroppedPart["because"] | undefined => {
  if (text === "") return "empty";
  const isOne = /^[^?？؟¿]+\?$/u.test(text) && !/[.!…;:]\s/u.test(text);
  return isOne && !isAdvice(text) ? undefined : "notAllowed";
};
