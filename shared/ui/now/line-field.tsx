import type { JSX, RefObject } from "preact";
import { fits, lengthAfter } from "../../domain/limit-text.ts";

interface LineFieldProps {
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
  /** Told how long the text would have become; the field stays untouched. */
  readonly onTooLong: (length: number) => void;
}

/**
 * The field of the capture line. Enter submits its form, Shift+Enter starts a line. It is as high as its text or its
 * question, whichever is longer, so that nothing jumps at the first key.
 */
export const LineField = ({
  id,
  field,
  text,
  placeholder,
  describedBy,
  onText,
  onTooLong,
}: LineFieldProps): JSX.Element => (
  <div class="capture__field">
    <textarea
      id={id}
      ref={field}
      rows={1}
      autocomplete="off"
      spellcheck
      placeholder={placeholder}
      aria-describedby={describedBy}
      value={text}
      onBeforeInput={(event) => {
        const inserted = insertedBy(event);
        if (inserted === "") return;
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        const after = lengthAfter(value, selectionStart, selectionEnd, inserted);
        if (fits(value.length, after)) return;
        event.preventDefault();
        onTooLong(after);
      }}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        if (fits(text.length, typed.length)) return onText(typed);
        // Input methods cannot be stopped beforehand: put back what stood there.
        event.currentTarget.value = text;
        onTooLong(typed.length);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
    <span class="capture__ghost" aria-hidden="true">
      {placeholder}
    </span>
    <span class="capture__ghost" aria-hidden="true">{`${text} `}</span>
  </div>
);

/** What an input event is about to put into the field; a paste or drop brings it as a data transfer. */
const insertedBy = (event: InputEvent): string => event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
