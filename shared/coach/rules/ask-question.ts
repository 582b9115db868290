import type { Capture, Kind } from "../../domain/capture.ts";
import { mostAnswers } from "../../domain/edit-capture.ts";
import type { Language } from "../../domain/entity.ts";
import { guessKind } from "./guess-kind.ts";
import { en } from "./question-words.en.ts";
import { nl } from "./question-words.nl.ts";

/** The next single question for a note, in either language never one that was answered already; none after three. */
export const askQuestion = (
  note: Pick<Capture, "kind" | "text" | "deepening">,
  language: Language,
): string | undefined => {
  const answered = new Set(Object.values(note.deepening).map(({ question }) => question));
  if (Object.keys(note.deepening).length >= mostAnswers) return undefined;
  const key = keysOf(note.kind ?? guessKind(note.text)).find(
    (name) => !answered.has(nl[name]) && !answered.has(en[name]),
  );
  return key && (language === "nl" ? nl : en)[key];
};

/** The question of the kind itself, then two that go on. */
const keysOf = (kind: Kind): readonly (keyof typeof nl)[] => [kind, `${kind}2`, `${kind}3`];
