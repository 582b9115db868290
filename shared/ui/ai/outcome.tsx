import type { JSX, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AiOutcome } from "../../domain/ai-task.ts";
import { fill } from "../../domain/fill.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import type { Route } from "../route.ts";
import { AnswerQuestion } from "./answer-question.tsx";
import { DroppedList } from "./dropped-list.tsx";
import { forgetAsked } from "./forget-asked.ts";
import { Reading } from "./reading.tsx";
import { ThemesFound } from "./themes-found.tsx";
import { useWords } from "./use-words.ts";

interface OutcomeProps {
  readonly job: AiJobView;
  readonly outcome: AiOutcome;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The person has seen it. */
  readonly onDone: () => void;
}

/** What came of a question, marked as a model's and unread, with what was left out of it and why. */
export const Outcome = ({ job, outcome, heading, onDone }: OutcomeProps): JSX.Element => {
  const { shell } = useApp();
  const words = useWords();
  const answered = useRef(job);
  useEffect(() => void forgetAsked(shell.drafts, answered.current), [shell]);
  return (
    <>
      <section class="section" aria-labelledby="ai-outcome" data-ai="done">
        <h1 class="title" id="ai-outcome" tabIndex={-1} ref={heading}>
          {words[`done_${outcome.purpose}`]}
        </h1>
        <p class="provenance gap-small">
          <Icon name="spark" />
          <span>{fill(words.byModel, { model: job.host === "" ? words.ownChat : job.model })}</span>
        </p>
        <OutcomeHead job={job} outcome={outcome} />
        <DroppedList dropped={outcome.dropped} />
      </section>
      {outcome.purpose === "themes" && <ThemesFound jobId={job.id} themes={outcome.themes} onDone={onDone} />}
      {outcome.purpose === "validation" && <Reading outcome={outcome} onDone={onDone} />}
    </>
  );
};

const OutcomeHead = ({ job, outcome }: Pick<OutcomeProps, "job" | "outcome">): JSX.Element | null => {
  const { api, go } = useApp();
  const words = useWords();
  // The draft stays; only its announcement is gone.
  const follow = (route: Route): void => {
    void api.dismissAi(job.id);
    go(route);
  };
  switch (outcome.purpose) {
    case "path":
    case "proposal": {
      const route: Route =
        outcome.purpose === "path"
          ? { room: "learn", id: outcome.pathId }
          : { room: "propose", id: outcome.proposalId };
      return (
        <>
          <p class="gap-top">{words.draftSays}</p>
          <p class="gap-top">
            <button class="btn btn--primary" type="button" data-ai="read" onClick={() => follow(route)}>
              {words.readDraft}
            </button>
          </p>
        </>
      );
    }
    case "question":
      return (
        <AnswerQuestion
          captureId={outcome.captureId}
          question={outcome.question}
          onDone={() => follow({ room: "now", id: outcome.captureId })}
        />
      );
    case "validation":
      return <p class="gap-top">{words.readingSays}</p>;
    case "themes":
      return outcome.themes.length === 0 ? <p class="gap-top">{words.noThemes}</p> : null;
  }
};
