import { aiModes, aiProviders, type AiChoices } from "../domain/ai-choices.ts";
import type { AiTask } from "../domain/ai-task.ts";
import { longestText } from "../domain/capture.ts";
import type { AiWishes } from "./ai-types.ts";
import { anyOf, idOf, line, listOf, objectOf, oneOf, partOf, readable, text, whole, type Check } from "./checks.ts";
import { need } from "./path-checks.ts";

/** More tokens than any choice needs; a budget has an end. */
const mostTokens = 1_000_000_000;

/** More characters than any answer: what a model can say in one go, four times. */
export const longestAnswer = 1_000_000;

/** A key is one line without spaces; what a server calls one differs. */
export const secret: Check<string> = (value): value is string => text(1_000)(value) && /^[\x21-\x7e]+$/.test(value);

/** SHA-256 in lower-case hex. */
export const hash: Check<string> = (value): value is string => text(64)(value) && /^[\da-f]{64}$/.test(value);

/** Own words to mask: a list of lines, at most a thousand. */
const ownWords: Check<readonly string[]> = (value): value is readonly string[] =>
  listOf(line)(value) && value.length <= 1_000;

export const aiChoices = partOf<AiChoices>({
  mode: oneOf(...aiModes),
  // Who answers is chosen once and then changed; only before that there is none.
  provider: oneOf(...aiProviders),
  baseUrl: line,
  model: line,
  ownWords,
  sendCopied: oneOf(true, false),
  sendContext: oneOf(true, false),
  callBudget: whole(mostTokens),
  monthBudget: whole(mostTokens),
});

export const aiTask: Check<AiTask> = anyOf(
  objectOf<Extract<AiTask, { readonly purpose: "themes" }>>({ purpose: oneOf("themes") }),
  objectOf<Extract<AiTask, { readonly purpose: "path" }>>({ purpose: oneOf("path"), themeId: idOf("theme"), need }),
  objectOf<Extract<AiTask, { readonly purpose: "proposal" }>>({
    purpose: oneOf("proposal"),
    themeId: idOf("theme"),
    ownSentence: readable(longestText),
  }),
  objectOf<Extract<AiTask, { readonly purpose: "question" }>>({
    purpose: oneOf("question"),
    captureId: idOf("capture"),
  }),
  objectOf<Extract<AiTask, { readonly purpose: "validation" }>>({
    purpose: oneOf("validation"),
    proposalId: idOf("proposal"),
  }),
);

export const aiWishes = objectOf<AiWishes>({ leftOut: listOf(idOf("capture")), sendCopied: oneOf(true, false) });
