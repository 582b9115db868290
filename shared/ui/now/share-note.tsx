import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { longestText, type Capture } from "../../domain/capture.ts";
import { hasOpenFlags, shareableText } from "../../domain/edit-capture.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { Icon } from "../icons.tsx";
import { useAttempt } from "../use-attempt.ts";
import { useDraft } from "../use-draft.ts";
import { useFocusFirst } from "../use-focus-first.ts";
import { words as frameWords } from "../words.ts";
import { PanelForm } from "./panel-form.tsx";
import { words } from "./words.ts";

interface ShareNoteProps {
  readonly capture: Capture;
  readonly onDone: () => void;
}

const ways = ["private", "asWritten", "otherWords"] as const;
type Way = (typeof ways)[number];

/** What others may read of a note when it is quoted: nothing, the text as written, or other words. */
export const ShareNote = ({ capture, onDone }: ShareNoteProps): JSX.Element => {
  const { api, shell, language } = useApp();
  const { error, attempt } = useAttempt();
  const id = useId();
  const panel = useFocusFirst<HTMLFieldSetElement>();
  const say = words[language];
  const [way, setWay] = useState<Way>(() => wayOf(capture));
  const draft = useDraft(shell.drafts, `share:${capture.id}`, capture.sharedText ?? shareableText(capture));
  const names = { private: say.sharePrivate, asWritten: say.shareAsWritten, otherWords: say.shareOtherWords };
  const explained = {
    private: say.sharePrivateWhy,
    asWritten: say.shareAsWrittenWhy,
    otherWords: say.shareOtherWordsWhy,
  };

  const close = (): void => {
    draft.clear();
    onDone();
  };
  const save = async (): Promise<void> => {
    const saved = await attempt(
      api.editCapture(capture.id, {
        visibility: way === "private" ? "private" : "shareable",
        sharedText: way === "otherWords" ? draft.text : null,
      }),
    );
    if (saved.ok) close();
  };
  return (
    <PanelForm save={frameWords[language].save} onSave={() => void save()} onCancel={close}>
      <fieldset ref={panel}>
        <legend class="small">{say.shareQuestion}</legend>
        {ways.map((name) => (
          <div class="option" key={name}>
            <input
              type="radio"
              name={`${id}way`}
              id={`${id}${name}`}
              checked={way === name}
              onChange={() => setWay(name)}
            />
            <label for={`${id}${name}`}>
              <b>{names[name]}</b>
              <span class="small">{explained[name]}</span>
            </label>
          </div>
        ))}
      </fieldset>
      {way === "otherWords" && (
        <div>
          <label class="small" for={`${id}words`}>
            {say.wordsForOthers}
          </label>
          <textarea
            class="field field--voice"
            id={`${id}words`}
            rows={3}
            maxLength={longestText}
            value={draft.text}
            onInput={({ currentTarget }) => draft.write(currentTarget.value)}
          />
        </div>
      )}
      {way === "asWritten" && hasOpenFlags(capture) && (
        <p class="finding finding--hint">
          <Icon name="hint" />
          <span>{say.shareFlagsOpen}</span>
        </p>
      )}
      <ErrorLine error={error} />
    </PanelForm>
  );
};

const wayOf = ({ visibility, sharedText }: Capture): Way => {
  if (sharedText !== undefined) return "otherWords";
  return visibility === "private" ? "private" : "asWritten";
};
