import type { JSX } from "preact";
import type { AiTask } from "../../domain/ai-task.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { useLive } from "../use-live.ts";
import { useJob } from "./use-job.ts";
import { useWords } from "./use-words.ts";

export interface AiDoorProps {
  /** What would be asked, as far as it is known before the door is opened. */
  readonly task: AiTask;
  /** The question that is under way or has ended, if there is one. */
  readonly onOpen: (job: AiJobView | null) => void;
  /** Shown only while there is something to see of it. */
  readonly shows?: "job";
}

/** The second, quiet way beside the rules coach: there only when the person chose that a model may write along. */
export const AiDoor = ({ task, onOpen, shows }: AiDoorProps): JSX.Element | null => {
  const { api } = useApp();
  const words = useWords();
  const view = useLive("ai", api.ai, ["settings", "strategies"]);
  const job = useJob(task);
  if (!view || job === undefined || ((shows === "job" || view.mode === "off") && !job)) return null;
  return (
    <p class="door">
      <button class="btn btn--bare btn--hang" type="button" data-ai="door" onClick={() => onOpen(job)}>
        <Icon name="spark" />
        {job ? words[stateWords[job.state]] : words[`door_${task.purpose}`]}
      </button>
      {!job && <span class="small">{words.doorSays}</span>}
    </p>
  );
};

/** What is said of a question by how far it is. */
export const stateWords = {
  queued: "doorRunning",
  running: "doorRunning",
  done: "doorDone",
  failed: "doorFailed",
  cancelled: "doorFailed",
} as const;
