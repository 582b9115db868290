import type { JSX } from "preact";
import type { AiTask } from "../../domain/ai-task.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { routeHref, type Room, type Route } from "../route.ts";
import { useLive } from "../use-live.ts";
import { stateWords } from "./ai-door.tsx";
import { useWords } from "./use-words.ts";

export interface AiJobsProps {
  readonly room: Room;
}

/** What a model is at, or has ended, in this room: a line with the way to each, until its end was seen. */
export const AiJobs = ({ room }: AiJobsProps): JSX.Element | null => {
  const { api } = useApp();
  const words = useWords();
  const jobs = useLive("ai-jobs", api.aiJobs, ["jobs"]) ?? [];
  const here = jobs.flatMap(({ id, task, state }) => {
    const route = placeOf(task);
    return route?.room === room ? [{ id, state, route }] : [];
  });
  if (here.length === 0) return null;
  return (
    <section class="section section--sunk section--line">
      {here.map(({ id, state, route }) => (
        <p class="provenance" key={id}>
          <Icon name="spark" />
          <a href={routeHref(route)}>{words[stateWords[state]]}</a>
        </p>
      ))}
    </section>
  );
};

/** Where the door to this question is; undefined where it stands in the room itself. */
const placeOf = (task: AiTask): Route | undefined => {
  switch (task.purpose) {
    case "path":
      return { room: "learn", id: task.themeId };
    case "proposal":
      return { room: "propose", id: task.themeId };
    case "validation":
      return { room: "propose", id: task.proposalId };
    case "themes":
    case "question":
      return undefined;
  }
};
