import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

interface OptionProps {
  /** Options of one name exclude each other. */
  readonly name: string;
  readonly label: string;
  readonly why: string;
  readonly isChosen: boolean;
  readonly isLocked?: boolean;
  readonly onChoose: () => void;
  /** What else is asked once it is chosen. */
  readonly children?: ComponentChildren;
}

/** One of a few choices, each with what it means. */
export const Option = ({ name, label, why, isChosen, isLocked, onChoose, children }: OptionProps): JSX.Element => {
  const id = useId();
  return (
    <div class="option">
      <input
        type="radio"
        name={name}
        id={id}
        aria-describedby={`${id}-why`}
        checked={isChosen}
        disabled={isLocked ?? false}
        onChange={onChoose}
      />
      <div>
        <label for={id}>{label}</label>
        <p class="small" id={`${id}-why`}>
          {why}
        </p>
      </div>
      {isChosen && children && <div class="option__more">{children}</div>}
    </div>
  );
};
