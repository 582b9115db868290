import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { foldedFrom, type Capture } from "../../domain/capture.ts";
import { useLanguage } from "../language.ts";
import { langOf } from "../note-language.ts";
import { beginningOf, markParts } from "./mark-parts.ts";
import { words } from "./words.ts";

interface NoteTextProps {
  readonly capture: Pick<Capture, "text" | "lang" | "sensitivity">;
  /** Sensitive parts stand out while they are being decided on. */
  readonly parts: "plain" | "marked";
}

/** The words of a note as they were written; a long one is folded until asked for. */
export const NoteText = ({ capture, parts }: NoteTextProps): JSX.Element => {
  const say = words[useLanguage()];
  const [isWhole, setWhole] = useState(false);
  const isLong = capture.text.length > foldedFrom;
  const marked = parts === "marked";
  return (
    <>
      <p class="note__text" lang={langOf(capture.lang)} dir="auto">
        {marked
          ? markParts(capture).map(({ start, text, flagKey }) =>
              flagKey ? (
                <mark class="masked" key={start}>
                  {text}
                </mark>
              ) : (
                <span key={start}>{text}</span>
              ),
            )
          : isLong && !isWhole
            ? beginningOf(capture.text, foldedFrom)
            : capture.text}
      </p>
      {isLong && !marked && (
        <button
          class="btn btn--bare note__more"
          type="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? say.foldText : say.wholeText}
        </button>
      )}
    </>
  );
};
