import { useId, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { PathId, Retrieval } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { GrowingText } from "../drafting/growing-text.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { useDraft } from "../use-draft.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly pathId: PathId;
  readonly stepId: string;
  readonly retrieval: Retrieval;
  /** The day after the step on which it came back; absent while the step itself is under way. */
  readonly day?: number;
}

/** A question from memory: the own answer first, then the points, then the person's own verdict. */
export const RetrievalCard = ({ pathId, stepId, retrieval, day }: Props) => {
  const { api, shell } = useApp();
  const words = useWords();
  const why = useWhy();
  const id = useId();
  const own = useDraft(shell.drafts, `attempt ${pathId} ${stepId}`);
  const { run, problem } = useAction();
  const [showsPoints, setShowsPoints] = useState(false);
  const hasWritten = own.text.trim() !== "";

  const judge = (self: 0 | 1 | 2): void =>
    void run(
      async () => why(await api.attempt(pathId, stepId, own.text, self)),
      words.attempted,
      () => {
        own.clear();
        setShowsPoints(false);
        document.getElementById("path")?.focus();
      },
    );

  return (
    <section class="section" aria-labelledby={id}>
      <p class="small">{day === undefined ? words.fromMemoryStep : fill(words.fromMemory, { day })}</p>
      <h2 class="heading" id={id}>
        <GapText text={retrieval.question} />
      </h2>
      <label class="sr-only" for={`${id}-own`}>
        {words.ownAnswer}
      </label>
      <div class="gap-top">
        <GrowingText id={`${id}-own`} rows={3} placeholder={words.ownFirst} value={own.text} onText={own.write} />
      </div>
      {!showsPoints && (
        <div class="row gap-top">
          <button
            type="button"
            class="btn"
            aria-disabled={!hasWritten}
            {...(!hasWritten && { "aria-describedby": `${id}-first` })}
            onClick={() => {
              if (hasWritten) setShowsPoints(true);
            }}
          >
            {words.showPoints}
          </button>
          {!hasWritten && (
            <span class="small" id={`${id}-first`}>
              {words.showPointsWhen}
            </span>
          )}
        </div>
      )}
      {showsPoints && (
        <>
          <h3 class="small gap-top" tabIndex={-1} ref={focusOnce}>
            {words.points}
          </h3>
          <ul class="points">
            {retrieval.answerPoints.map((point) => (
              <li key={point}>
                <GapText text={point} />
              </li>
            ))}
          </ul>
          <fieldset class="gap-top">
            <legend class="small">{words.howWell}</legend>
            <div class="row gap-small">
              {([0, 1, 2] as const).map((self) => (
                <button type="button" class="btn" key={self} onClick={() => judge(self)}>
                  {words[`self_${self}`]}
                </button>
              ))}
            </div>
          </fieldset>
        </>
      )}
      {problem}
    </section>
  );
};

/** The points appear by the person's own press: the reading goes on there. */
const focusOnce = (heading: HTMLHeadingElement | null): void => heading?.focus();
