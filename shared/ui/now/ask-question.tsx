import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useId, useRef, useState } from "preact/hooks";
import type { Capture, CaptureId } from "../../domain/capture.ts";
import type { EditError } from "../../messages/core-api.ts";
import type { Result } from "../../result.ts";
import { ErrorLine } from "../error-line.tsx";
import { useLanguage } from "../language.ts";
import type { Shell } from "../shell.ts";
import { useDraft } from "../use-draft.ts";
import { words } from "./words.ts";

interface AskQuestionProps {
  readonly drafts: Shell["drafts"];
  readonly captureId: CaptureId;
  readonly question: string;
  readonly answer: (text: string) => Promise<Result<Capture, EditError>>;
  readonly onAnswered: () => void;
  readonly onSkip: () => void;
  readonly typedIn?: RefObject<HTMLTextAreaElement | null> | undefined;
  readonly cameFor?: "question" | undefined;
}

/** The one question after saving: Enter adds the answer, Esc or an empty Enter skips it. */
export const AskQuestion = ({
  drafts,
  captureId,
  question,
  answer,
  onAnswered,
  onSkip,
  typedIn,
  cameFor,
}: AskQuestionProps): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const draft = useDraft(drafts, `answer:${captureId}`);
  const [error, setError] = useState<EditError>();

  // As it appears and not some time after, so that no key is typed between the two.
  useLayoutEffect(() => {
    // Who is typing the next note already is not interrupted.
    const line = typedIn?.current;
    const isFree = line && document.activeElement === line && line.value === "";
    if (isFree || cameFor === "question") field.current?.focus({ preventScroll: true });
  }, [typedIn, cameFor]);

  const submit = async (): Promise<void> => {
    if (draft.text.trim() === "") return onSkip();
    const answered = await answer(draft.text);
    if (!answered.ok) return setError(answered.error);
    draft.clear();
    onAnswered();
  };

  return (
    <form
      class="ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for={`${id}answer`}>{question}</label>
      <input
        class="field field--voice"
        id={`${id}answer`}
        ref={field}
        type="text"
        autocomplete="off"
        aria-describedby={error ? `${id}error` : undefined}
        value={draft.text}
        onInput={({ currentTarget }) => {
          draft.write(currentTarget.value);
          setError(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          onSkip();
        }}
      />
      <ErrorLine error={error} id={`${id}error`} />
      <p class="ask__hints small">
        <button class="ask__key" type="submit">
          <kbd class="kbd">Enter</kbd> {say.addAnswer}
        </button>
        <button class="ask__key" type="button" onClick={onSkip}>
          <kbd class="kbd">Esc</kbd> {say.skipQuestion}
        </button>
      </p>
    </form>
  );
};
