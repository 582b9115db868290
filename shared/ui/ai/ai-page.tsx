import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import { Icon } from "../icons.tsx";
import { JobSection } from "./job-section.tsx";
import { Preview } from "./preview.tsx";
import { useJob } from "./use-job.ts";
import { useWords } from "./use-words.ts";

export interface AiPageProps {
  readonly task: AiTask;
  /** Where it goes back to, in words. */
  readonly backTo: string;
  readonly onClose: () => void;
}

/** Asking a model about one thing: what would leave, then how far it is, then what came of it. */
export const AiPage = ({ task, backTo, onClose }: AiPageProps): JSX.Element | null => {
  const job = useJob(task);
  const top = useRef<HTMLDivElement>(null);
  const words = useWords();
  const isHere = job !== undefined;
  useEffect(() => {
    if (isHere) top.current?.scrollIntoView({ block: "end" });
  }, [isHere]);
  if (job === undefined) return null;
  return (
    <>
      <div class="section section--line" ref={top}>
        <button class="crumb crumb--button" type="button" onClick={onClose}>
          <Icon name="back" />
          {backTo || words.back}
        </button>
      </div>
      {job ? <JobSection job={job} key={job.id} onClose={onClose} /> : <Preview task={task} onClose={onClose} />}
    </>
  );
};
