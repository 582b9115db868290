import type { ComponentChildren } from "preact";
import { fill } from "../../domain/fill.ts";
import { Icon } from "../icons.tsx";
import { useWords } from "./use-words.ts";

interface Props {
  /** The part it is about, for people who hear the screen. */
  readonly part: string;
  readonly onKeep: () => void;
  readonly onChange: () => void;
  readonly onTakeOut?: () => void;
  /** Why the last of these did not work. */
  readonly children?: ComponentChildren;
}

/** A person's word on one part that a model drafted: keep it, change it, or take it out. */
export const PartVerdict = ({ part, onKeep, onChange, onTakeOut, children }: Props) => {
  const words = useWords();
  return (
    <div class="verdict" role="group" aria-label={fill(words.verdictOf, { part })}>
      <span class="provenance">
        <Icon name="spark" />
        {words.unread}
      </span>
      <span class="row">
        <button type="button" class="btn" data-verdict="keep" onClick={onKeep}>
          {words.keepPart}
        </button>
        <button type="button" class="btn" data-verdict="change" onClick={onChange}>
          {words.changePart}
        </button>
        {onTakeOut && (
          <button type="button" class="btn btn--bare" data-verdict="take-out" onClick={onTakeOut}>
            {words.takeOutPart}
          </button>
        )}
      </span>
      {children}
    </div>
  );
};
