import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AiJobView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { isStopped, JobEnded } from "./job-ended.tsx";
import { JobRunning } from "./job-running.tsx";
import { Outcome } from "./outcome.tsx";
import { useWords } from "./use-words.ts";

interface JobSectionProps {
  readonly job: AiJobView;
  readonly onClose: () => void;
}

/** One question to a model: under way, without an answer, or what came of it. Each turn is said aloud, and takes the focus. */
export const JobSection = ({ job, onClose }: JobSectionProps): JSX.Element => {
  const { api, announce } = useApp();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const phase = phaseOf(job);
  const sayPhase = useRef<(now: Phase) => void>(() => undefined);
  sayPhase.current = (now) =>
    announce(
      { running: words.saidRunning, done: words.saidDone, failed: isStopped(job) ? words.stopped : words.saidFailed }[
        now
      ],
    );
  useEffect(() => {
    heading.current?.focus();
    sayPhase.current(phase);
  }, [phase]);

  const dismiss = async (): Promise<void> => {
    await api.dismissAi(job.id);
  };
  const leave = (): void => {
    void dismiss();
    onClose();
  };
  switch (phase) {
    case "running":
      return <JobRunning job={job} heading={heading} />;
    case "done":
      return job.outcome ? <Outcome job={job} outcome={job.outcome} heading={heading} onDone={leave} /> : <></>;
    case "failed":
      // Dismissed, the preview of the same question takes this place.
      return <JobEnded job={job} heading={heading} onAgain={() => void dismiss()} onClose={leave} />;
  }
};

type Phase = "running" | "done" | "failed";

const phaseOf = ({ state, outcome }: AiJobView): Phase => {
  if (state === "queued" || state === "running") return "running";
  return state === "done" && outcome ? "done" : "failed";
};
