import { notesSent } from "./notes-sent.ts";
import type { SeenRequest } from "./messages-server/messages-server.ts";
import { reviewPathAnswer } from "./review-path-answer.ts";
import { reviewProposalAnswer } from "./review-proposal-answer.ts";
import { reviewThemesAnswer } from "./review-themes-answer.ts";
import { reviewValidationAnswer } from "./review-validation-answer.ts";

/** The one question that a model asks about a note. */
export const reviewQuestion = "What happened just before that?";

/** A good answer on the notes of `test/fixtures/daily-notes`, whatever was asked: the schema in the request tells which it is. */
export const answerReview = ({ text, json }: Pick<SeenRequest, "text" | "json">): object => {
  const question = String(Object(json).messages[0].content);
  if (text.includes("leftovers")) return reviewThemesAnswer(notesSent(json));
  if (text.includes("counterExplanation")) return reviewProposalAnswer(question);
  if (text.includes("needWhy")) return reviewPathAnswer(question);
  if (text.includes("objection")) return reviewValidationAnswer;
  return { question: reviewQuestion };
};
