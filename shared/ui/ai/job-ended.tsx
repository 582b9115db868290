import type { JSX, RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";
import { describeBlock } from "./describe-block.ts";
import { describeFault } from "./describe-fault.ts";
import type { Told } from "./told.ts";
import { ToldBox } from "./told-box.tsx";
import { useWords } from "./use-words.ts";
import { WayOnRow } from "./way-on-row.tsx";

interface JobEndedProps {
  readonly job: AiJobView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** A question that ended without an answer: why, that nothing was lost, and one way on. */
export const JobEnded = ({ job, heading, onAgain, onClose }: JobEndedProps): JSX.Element => {
  const { api, language, shell } = useApp();
  const words = useWords();
  const view = useLive("ai", api.ai, ["settings", "strategies"]);
  const [block, setBlock] = useState<Told>();
  const busy = useRef(false);
  const wasStopped = isStopped(job);
  const told = block ?? describeFault(wasStopped ? { kind: "cancelled" } : (job.fault ?? { kind: "empty" }), language);
  // What was pasted is not sent again: it is pasted again.
  const canRetry = view?.choices.provider !== "paste";

  const retry = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      // It may have been taken back since; first, so that it counts as part of the click.
      if ((await shell.askConsent?.()) === false) return setBlock({ sentence: words.noConsent, way: "retry" });
      const started = await api.retryAi(job.id);
      setBlock(started.ok ? undefined : describeBlock(started.error, language));
    } finally {
      busy.current = false;
    }
  };
  return (
    <section class="section" aria-labelledby="ai-ended" data-ai="ended">
      <h1 class="title" id="ai-ended" tabIndex={-1} ref={heading}>
        {wasStopped ? words.stopped : words.failed}
      </h1>
      {job.host !== "" && <p class="small">{fill(words.runningAt, { model: job.model, host: job.host })}</p>}
      {wasStopped && !block ? (
        <p class="gap-top">{words.nothingLost}</p>
      ) : (
        <ToldBox told={told}>
          <p>{words.nothingLost}</p>
        </ToldBox>
      )}
      {/* Not before it is known what the button does: it must not become another one under a press. */}
      {view && (
        <WayOnRow told={told} onAgain={onAgain} onClose={onClose} {...(canRetry && { onRetry: () => void retry() })} />
      )}
    </section>
  );
};

/** Whether the person ended it, here or in another window. */
export const isStopped = ({ state, fault }: Pick<AiJobView, "state" | "fault">): boolean =>
  state === "cancelled" || fault?.kind === "cancelled";
