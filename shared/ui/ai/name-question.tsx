import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import { useFocusFirst } from "../use-focus-first.ts";
import { useKeysIn } from "../use-keys-in.ts";
import { useWords } from "./use-words.ts";

interface NameQuestionProps {
  /** Words that could be names. */
  readonly names: readonly string[];
  readonly isPaste: boolean;
  readonly onNo: () => void;
  readonly onMask: () => void;
  readonly onLook: () => void;
}

/** So many are named; the notes show the rest. */
const mostNamed = 6;

/** Asked once, at the moment of sending; the person's answer is enough. */
export const NameQuestion = ({ names, isPaste, onNo, onMask, onLook }: NameQuestionProps): JSX.Element => {
  const words = useWords();
  const place = useFocusFirst<HTMLDivElement>();
  const root = useRef<HTMLDivElement>(null);
  useKeysIn(root, (event) => {
    if (event.key === "Escape") onLook();
  });
  const shown = names.slice(0, mostNamed).join(", ");
  return (
    <div ref={root} role="group" aria-labelledby="ai-name" aria-describedby="ai-name-which">
      <p>
        <strong id="ai-name">{words.nameAsk}</strong>{" "}
        <span id="ai-name-which">
          {fill(words.nameMaybe, { names: names.length > mostNamed ? `${shown} …` : shown })}
        </span>
      </p>
      <div class="row gap-small" ref={place}>
        <button class="btn" type="button" onClick={onMask}>
          {words.nameMask}
        </button>
        <button class="btn" type="button" data-ai="no-name" onClick={onNo}>
          {isPaste ? words.nameNoCopy : words.nameNo}
        </button>
        <button class="btn btn--bare" type="button" onClick={onLook}>
          {words.nameLook}
        </button>
      </div>
    </div>
  );
};
