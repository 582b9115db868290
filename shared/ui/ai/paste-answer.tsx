import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import type { AiPreview } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { useDraft } from "../use-draft.ts";
import { describeBlock } from "./describe-block.ts";
import { pasteKey } from "./paste-key.ts";
import type { Told } from "./told.ts";
import { useWords } from "./use-words.ts";

interface PasteAnswerProps {
  readonly task: AiTask;
  readonly preview: AiPreview;
  readonly onCopy: () => void;
  readonly onClose: () => void;
  readonly refuse: (block: Told) => void;
}

/** Where the answer of the person's own chat is pasted; it is kept until something of it stood. */
export const PasteAnswer = ({ task, preview, onCopy, onClose, refuse }: PasteAnswerProps): JSX.Element => {
  const { api, shell, language } = useApp();
  const words = useWords();
  const answer = useDraft(shell.drafts, pasteKey(task));
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const busy = useRef(false);
  useEffect(() => field.current?.focus(), []);

  const check = async (): Promise<void> => {
    setEmpty(answer.text.trim() === "");
    if (answer.text.trim() === "") return field.current?.focus();
    if (busy.current) return undefined;
    busy.current = true;
    const started = await api.pasteAi(preview.token, preview.hash, answer.text).finally(() => {
      busy.current = false;
    });
    if (!started.ok) return refuse(describeBlock(started.error, language));
    return undefined;
  };
  return (
    <form
      class="form form--within"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <div>
        <label for="ai-answer">{words.pasteLabel}</label>
        <textarea
          class="field"
          id="ai-answer"
          rows={3}
          ref={field}
          spellcheck={false}
          aria-describedby="ai-answer-hint"
          aria-invalid={isEmpty}
          value={answer.text}
          onInput={({ currentTarget }) => answer.write(currentTarget.value)}
        />
        <p class="small" id="ai-answer-hint" role="status">
          {isEmpty ? words.pasteEmpty : words.pasteHint}
        </p>
      </div>
      <div class="row">
        <button class="btn btn--primary" type="submit">
          {words.pasteCheck}
        </button>
        <button class="btn" type="button" onClick={onCopy}>
          {words.copyAgain}
        </button>
        <button class="btn btn--bare push" type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
};
