import type { ComponentChildren, JSX } from "preact";
import { useLanguage } from "../language.ts";
import { words } from "../words.ts";

interface PanelFormProps {
  /** Name of the button that keeps the change; left out where a choice saves by itself. */
  readonly save?: string;
  readonly onSave?: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** What opens below a note to change it. It pushes the list down, covers nothing, and Esc leaves it. */
export const PanelForm = ({ save, onSave, onCancel, children }: PanelFormProps): JSX.Element => (
  <form
    class="note__panel stack"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSave?.();
    }}
    onKeyDown={(event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        onCancel();
      }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave?.();
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
        {words[useLanguage()].cancel}
      </button>
    </div>
  </form>
);
