import type { DroppedPart } from "../../domain/ai-task.ts";
import type { ById } from "../../domain/entity.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { foldText } from "../../domain/quote.ts";
import { supportOf } from "../rules/gather-evidence.ts";
import { guessKind } from "../rules/guess-kind.ts";
import { en } from "../rules/path-words.en.ts";
import { nl } from "../rules/path-words.nl.ts";
import { cleanHandle, groundQuote, noteBehind } from "./ground-quote.ts";
import { drop, groundText, type Grounds } from "./ground-text.ts";
import { listOf, textOf } from "./read-parts.ts";
import type { Handles, TaskFrame } from "./task.ts";

const mostEvidence = 8;

/** The quotes of an answer that stand, keyed `e1`…, and which of them belong to a handle. */
export interface AnswerEvidence {
  readonly evidence: ById<Evidence>;
  readonly idsOf: (handles: readonly string[]) => readonly string[];
  readonly dropped: readonly DroppedPart[];
}

/** Reads the quotes of an answer; what a quote supports is said by the model, or else by the kind of its note. */
export const gatherAnswerEvidence = (
  answer: unknown,
  frame: TaskFrame,
  handles: Handles,
  grounds: Grounds,
): AnswerEvidence => {
  const kept: { readonly handle: string; readonly evidence: Evidence }[] = [];
  const dropped: DroppedPart[] = [];
  for (const part of listOf(answer, "evidence")) {
    const handle = cleanHandle(textOf(part, "handle"));
    const found = groundQuote(handle, textOf(part, "quote"), frame, handles);
    if (!found.ok) dropped.push(found.error);
    else if (kept.some(({ evidence }) => isSame(evidence, found.value)))
      dropped.push(drop(textOf(part, "quote"), "twice"));
    else if (kept.length === mostEvidence) dropped.push(drop(textOf(part, "quote"), "tooLong"));
    else {
      const supports = groundText(textOf(part, "supports"), { most: 80 }, grounds);
      dropped.push(...supports.dropped);
      const evidence = { ...found.value, order: kept.length + 1 };
      kept.push({
        handle,
        evidence: { ...evidence, supports: supports.text || supportByKind(handle, frame, handles) },
      });
    }
  }
  return {
    evidence: Object.fromEntries(kept.map(({ evidence }) => [`e${evidence.order}`, evidence])),
    idsOf: (named) =>
      kept.filter(({ handle }) => named.map(cleanHandle).includes(handle)).map(({ evidence }) => `e${evidence.order}`),
    dropped,
  };
};

const isSame = (a: Evidence, b: Pick<Evidence, "captureId" | "quote">): boolean =>
  a.captureId === b.captureId && foldText(a.quote) === foldText(b.quote);

const supportByKind = (handle: string, frame: TaskFrame, handles: Handles): string => {
  const note = noteBehind(handle, frame, handles)?.note;
  return supportOf(frame.language === "nl" ? nl : en, note?.kind, note?.kind ?? guessKind(note?.text ?? ""));
};
