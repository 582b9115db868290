import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { Mark } from "../icons.tsx";
import { formatWait } from "./format-count.ts";
import { useWords } from "./use-words.ts";

interface JobRunningProps {
  readonly job: AiJobView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** How far an answer is, in steps: nobody knows how long a model writes. */
export const JobRunning = ({ job, heading }: JobRunningProps): JSX.Element => {
  const { api, language } = useApp();
  const words = useWords();
  const [isStopping, setStopping] = useState(false);
  // What was pasted went nowhere, and is all there.
  const isSent = job.host !== "";
  const at = job.state === "queued" || !isSent ? 0 : 1;
  const wait = job.state === "queued" && job.fault?.kind === "slowDown" ? job.fault.wait : undefined;
  const stages = [
    ...(isSent ? [words.stageSent, job.isRepairing ? words.stageRepair : words.stageIncoming] : []),
    words.stageChecking,
    words.stageRead,
  ];
  const stop = (): void => {
    if (isStopping) return;
    setStopping(true);
    void api.cancelAi(job.id);
  };
  return (
    <section class="section" aria-labelledby="ai-running" data-ai="running">
      <h1 class="title" id="ai-running" tabIndex={-1} ref={heading}>
        {isSent ? words.running : words.checking}
      </h1>
      {isSent && <p class="small">{fill(words.runningAt, { model: job.model, host: job.host })}</p>}
      <ol class="stages gap-top">
        {stages.map((stage, index) => (
          <li key={stage} aria-current={index === at ? "step" : undefined}>
            <Mark
              name={index < at ? "ring-done" : index === at ? "ring-50" : "ring-0"}
              label={index < at ? words.isDone : index === at ? words.isNow : words.isNext}
            />
            <div>
              {index === at ? <strong>{stage}</strong> : stage}
              {isSent && index === 1 && job.unchecked.length > 0 && <Unchecked titles={job.unchecked} />}
            </div>
          </li>
        ))}
      </ol>
      <div role="status">
        {wait !== undefined && <p class="gap-top">{fill(words.waiting, { wait: formatWait(wait, language) })}</p>}
      </div>
      <p class="small gap-top">{words.mayLeave}</p>
      <p class="gap-top">
        <button class="btn" type="button" data-ai="stop" aria-disabled={isStopping} onClick={stop}>
          {isStopping ? words.stopping : words.stop}
        </button>
      </p>
    </section>
  );
};

const Unchecked = ({ titles }: { readonly titles: readonly string[] }): JSX.Element => {
  const words = useWords();
  return (
    <div class="unchecked gap-small">
      <p class="small">{words.unchecked}</p>
      <ul aria-live="polite">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  );
};
