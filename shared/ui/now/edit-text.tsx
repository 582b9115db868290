import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { longestText, type Capture } from "../../domain/capture.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { langOf } from "../note-language.ts";
import { useAttempt } from "../use-attempt.ts";
import { useDraft } from "../use-draft.ts";
import { words as frameWords } from "../words.ts";
import { PanelForm } from "./panel-form.tsx";
import { words } from "./words.ts";

interface EditTextProps {
  readonly capture: Capture;
  readonly onDone: () => void;
}

/** The author changes the text of a note. What is typed is kept as a draft until it is saved. */
export const EditText = ({ capture, onDone }: EditTextProps): JSX.Element => {
  const { api, shell, language } = useApp();
  const { error, attempt } = useAttempt();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(shell.drafts, `edit:${capture.id}`, capture.text);
  useEffect(() => field.current?.focus(), []);

  const close = (): void => {
    draft.clear();
    onDone();
  };
  const save = async (): Promise<void> => {
    const edited = await attempt(api.editCapture(capture.id, { text: draft.text }));
    if (edited.ok) close();
  };
  return (
    <PanelForm save={frameWords[language].save} onSave={() => void save()} onCancel={close}>
      <label class="small" for={`${id}text`}>
        {words[language].yourWords}
      </label>
      <textarea
        class="field field--voice"
        id={`${id}text`}
        ref={field}
        rows={4}
        maxLength={longestText}
        lang={langOf(capture.lang)}
        aria-describedby={error ? `${id}error` : undefined}
        value={draft.text}
        onInput={({ currentTarget }) => draft.write(currentTarget.value)}
      />
      <ErrorLine error={error} id={`${id}error`} />
    </PanelForm>
  );
};
