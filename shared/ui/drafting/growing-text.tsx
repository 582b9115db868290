import type { TextareaHTMLAttributes } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props extends Omit<TextareaHTMLAttributes, "value" | "onInput" | "class" | "ref"> {
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A text field that is as high as its text, so that no word is out of sight. */
export const GrowingText = ({ value, onText, ...rest }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = "auto";
    // Two pixels for the borders, which scrollHeight leaves out.
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={field}
      class="field field--voice field--grows"
      value={value}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
};
