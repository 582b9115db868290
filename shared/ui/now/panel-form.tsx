import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import { useLanguage } from "../language.ts";
import { useKeysIn } from "../use-keys-in.ts";
import { words } from "../words.ts";

interface PanelFormProps {
  /** Name of the button that keeps the change; left out where a choice saves by itself. */
  readonly save?: string;
  readonly onSave?: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** What opens below a note to change it. It pushes the list down, covers nothing, and Esc leaves it. */
export const PanelForm = ({ save, onSave, onCancel, children }: PanelFormProps): JSX.Element => {
  const say = words[useLanguage()];
  const form = useRef<HTMLFormElement>(null);
  useKeysIn(form, (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave?.();
  });
  return (
    <form
      class="note__panel stack"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
    >
      {children}
      <div class="row">
        {save && (
          <button class="btn btn--primary" type="submit">
            {save}
          </button>
        )}
        <button class="btn btn--bare" type="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
};
