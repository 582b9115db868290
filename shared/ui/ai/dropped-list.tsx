import type { JSX } from "preact";
import type { DroppedPart } from "../../domain/ai-task.ts";
import { plural } from "../drafting/plural.ts";
import { useWords } from "./use-words.ts";

/** What of an answer did not stand, each with why; folded, because it is nothing one has to do. */
export const DroppedList = ({ dropped }: { readonly dropped: readonly DroppedPart[] }): JSX.Element | null => {
  const words = useWords();
  if (dropped.length === 0) return null;
  return (
    <details class="more gap-top">
      <summary>{plural(dropped.length, words.droppedOne, words.droppedMany)}</summary>
      <ul class="pick">
        {dropped.map(({ what, because }, index) => (
          // A model can write the same twice.
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={`${index} ${what}`}>
            <q class="pick__text">{what}</q>
            <span class="small">{words[`dropped_${because}`]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
