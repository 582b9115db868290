import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import { useApp } from "../app-context.ts";
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
  const { route } = useApp();
  const job = useJob(task);
  const top = useRef<HTMLDivElement>(null);
  const words = useWords();
  const isHere = job !== undefined;
  useEffect(() => {
    if (isHere) top.current?.scrollIntoView({ block: "end" });
  }, [isHere]);
  // This page has no address of its own: a link to where it was opened leads back there.
  const openedAt = useRef(route);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (route !== openedAt.current) close.current();
  }, [route]);
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
