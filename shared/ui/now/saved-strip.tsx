import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { localTime } from "../../domain/days.ts";
import { fill } from "../../domain/fill.ts";
import type { Captured, CoreApi, EditError, Recall } from "../../messages/core-api.ts";
import { ErrorLine } from "../error-line.tsx";
import { Icon, Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import type { Shell } from "../shell.ts";
import { AskQuestion } from "./ask-question.tsx";
import { EarlierNotes } from "./earlier-notes.tsx";
import { useUndoWindow } from "./use-undo-window.ts";
import { words } from "./words.ts";

interface SavedStripProps {
  readonly api: Pick<CoreApi, "recall" | "answer" | "undoCapture" | "restoreCapture">;
  readonly drafts: Shell["drafts"];
  readonly captured: Captured;
  /** Whether the person wants to see earlier notes and the question. */
  readonly recall: "shown" | "hidden";
  /** Told when the question was answered or skipped, so that the focus can go on. */
  readonly onSettled?: () => void;
  /** The field that was just typed in: the question takes the focus only from there, and only while it is empty. */
  readonly typedIn?: RefObject<HTMLTextAreaElement | null>;
  /** For somebody who came here for it, the question takes the focus from wherever it was. */
  readonly cameFor?: "question" | undefined;
  /** Where an earlier note is; without it its day is plain text. */
  readonly hrefOf?: (id: Recall["earlier"][number]["id"]) => string;
}

type Phase = "open" | "settled" | "undone";

/** What comes back right after saving: that it is kept, what was noted about this before, and one question. */
export const SavedStrip = (props: SavedStripProps): JSX.Element => {
  const { api, drafts, captured, recall, onSettled, typedIn, cameFor, hrefOf } = props;
  const { id, createdAt, utcOffset } = captured.capture;
  const say = words[useLanguage()];
  const [phase, setPhase] = useState<Phase>("open");
  const [answers, setAnswers] = useState(0);
  const [error, setError] = useState<EditError>();
  const found = useRecall(api, id, recall);
  const time = localTime(createdAt, utcOffset);

  const undo = async (): Promise<void> => {
    const undone = await api.undoCapture(id);
    if (!undone.ok) return setError(undone.error);
    setPhase("undone");
    typedIn?.current?.focus();
  };
  const restore = async (): Promise<void> => {
    const restored = await api.restoreCapture(id);
    if (!restored.ok) return setError(restored.error);
    setPhase("settled");
    typedIn?.current?.focus();
  };
  const settle = (added: number): void => {
    setAnswers((before) => before + added);
    setPhase("settled");
    onSettled?.();
  };

  const undoing = useUndoWindow(id, () => void undo());
  const undoButton = undoing.isOpen && (
    <button class="btn btn--bare btn--terse" type="button" ref={undoing.button} onClick={() => void undo()}>
      <Icon name="undo" />
      <span>{say.undo}</span>
    </button>
  );
  const problem = <ErrorLine error={error} />;

  if (phase === "undone") {
    return (
      <div class="kept kept--undone">
        <Mark name="ring-0" />
        <p class="kept__line">
          <span role="status">{say.takenBack}</span>
          <button class="btn btn--bare" type="button" onClick={() => void restore()}>
            {say.restore}
          </button>
        </p>
        {problem}
      </div>
    );
  }
  if (phase === "settled") {
    const earlier = found?.earlier ?? [];
    const details = answers === 0 ? time : fill(say.answered, { time });
    const line = (
      <span role="status">
        <strong>{say.saved}</strong> <span class="small">{details}</span>
      </span>
    );
    return (
      <div class="settled">
        {earlier.length === 0 ? (
          <p class="settled__line">
            <Mark name="ring-done" />
            {line}
          </p>
        ) : (
          <details class="fold">
            <summary>
              <Mark name="ring-done" />
              {line}
              <span class="row small">
                {fill(say.earlierShort, { count: earlier.length })} <Icon name="next" />
              </span>
            </summary>
            <div class="fold__body">
              <EarlierNotes earlier={earlier} hrefOf={hrefOf} />
            </div>
          </details>
        )}
        {undoButton}
        {problem}
      </div>
    );
  }
  return (
    <div class="kept">
      <Mark name="ring-done" />
      <p class="kept__line">
        <span role="status">
          <strong>{say.saved}</strong> <span class="small">{fill(say.savedHere, { time })}</span>
        </span>
        {undoButton}
      </p>
      {captured.cleaned > 0 && <p class="small">{fill(say.cleaned, { count: captured.cleaned })}</p>}
      {problem}
      {/* Beside what says "Saved": that is read out at once. */}
      {recall === "shown" && !found && <div hidden aria-busy="true" />}
      {found && found.earlier.length > 0 && (
        <div class="recall">
          <EarlierNotes earlier={found.earlier} hrefOf={hrefOf} />
        </div>
      )}
      {found?.question && (
        <AskQuestion
          drafts={drafts}
          captureId={id}
          question={found.question}
          answer={(text) => api.answer(id, found.question ?? "", text)}
          onAnswered={() => settle(1)}
          onSkip={() => settle(0)}
          typedIn={typedIn}
          cameFor={cameFor}
        />
      )}
    </div>
  );
};

/** Asked once, after "Saved": what was noted before never waits in front of saving. */
const useRecall = (
  api: Pick<CoreApi, "recall">,
  id: Captured["capture"]["id"],
  wanted: SavedStripProps["recall"],
): Recall | undefined => {
  const [recall, setRecall] = useState<Recall>();
  const ask = useRef(api);
  useEffect(() => {
    let gone = false;
    if (wanted === "shown") {
      void ask.current.recall(id).then((found) => {
        if (!gone) setRecall(found);
      });
    }
    return () => {
      gone = true;
    };
  }, [id, wanted]);
  return recall;
};
