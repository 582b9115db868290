import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { groupFields, type Field } from "./fields.ts";
import { FormField } from "./form-field.tsx";
import { useFormDraft } from "./use-form-draft.ts";
import { useWords } from "./use-words.ts";
import type { Values } from "./values.ts";

interface Props {
  /** Under this name typed text is kept until it is saved. */
  readonly draftKey: string;
  readonly label: string;
  readonly fields: (values: Values) => readonly Field[];
  readonly saved: Values;
  /** Gives why it was not kept, in words, or undefined. */
  readonly save: (values: Values) => Promise<string | undefined>;
  readonly onClose: () => void;
  readonly saveLabel?: string;
  /** What is announced after it was kept. */
  readonly said?: string;
}

/** A form in the place of what it changes: Ctrl+Enter saves, Esc closes and keeps the typed text as a draft. */
export const EditForm = ({ draftKey, label, fields, saved, save, onClose, saveLabel, said }: Props) => {
  const { announce } = useApp();
  const words = useWords();
  const draft = useFormDraft(draftKey, saved);
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  useLayoutEffect(() => {
    const first = form.current?.querySelector<HTMLElement>("input, textarea, select");
    first?.focus();
    // Going on where the text ends is what one most often wants.
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length);
  }, []);

  const submit = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const why = await save(draft.values).finally(() => setBusy(false));
    setError(why);
    if (why !== undefined) return;
    draft.forget();
    if (said) announce(said);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey || isSentence(event.target))) {
      event.preventDefault();
      void submit();
    }
  };

  const shown = fields(draft.values);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its fields bubble up to here
    <form
      ref={form}
      class="form"
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {draft.isEarlier && (
        <p class="small">
          {words.earlierVersion}{" "}
          <button type="button" class="link" onClick={draft.startOver}>
            {words.startOver}
          </button>
        </p>
      )}
      {groupFields(shown).map(({ group, fields: some }) => {
        const inputs = some.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={draft.values[field.name] ?? ""}
            onValue={(value) => draft.set(field.name, value)}
          />
        ));
        return group === undefined ? (
          inputs
        ) : (
          <fieldset class="form__group" key={group}>
            <legend>{group}</legend>
            {inputs}
          </fieldset>
        );
      })}
      {error && (
        <p class="problem" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button class="btn btn--primary" type="submit">
          {saveLabel ?? words.save}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {words.cancel}
        </button>
        {shown.some(({ kind }) => kind === "text") && <span class="small">{words.formKeys}</span>}
      </div>
    </form>
  );
};

/** In a field for one sentence Enter saves, as it does in the capture line. */
const isSentence = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement && target.dataset["sentence"] !== undefined;
