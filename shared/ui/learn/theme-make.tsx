import { useState } from "preact/hooks";
import type { ThemeView } from "../../messages/core-api.ts";
import { needs, type Need, type PathState } from "../../domain/path.ts";
import type { AiTask } from "../../domain/ai-task.ts";
import { AiDoor } from "../ai/ai-door.tsx";
import { useApp } from "../app-context.ts";
import { describeDraftError } from "../drafting/describe-errors.ts";
import { LeftOut, useLeftOut } from "../drafting/left-out.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { useWords } from "./use-words.ts";

const over: readonly PathState[] = ["reviewed", "stopped"];

interface Props {
  readonly view: ThemeView;
  /** A model is to draft instead. */
  readonly onAskModel: (task: AiTask) => void;
}

/** What a person can make of a theme: a learning path, a proposal, or both. */
export const ThemeMake = ({ view, onAskModel }: Props) => {
  const words = useWords();
  const [asksNeed, setAsksNeed] = useState(false);
  const leftOut = useLeftOut([view.theme.id]);
  const { path, proposal, theme } = view;
  const hasPath = path !== undefined && !over.includes(path.state);
  const hasProposal = proposal !== undefined && proposal.state !== "withdrawn" && proposal.state !== "evaluated";
  return (
    <section class="section section--sunk" aria-labelledby="make">
      <h2 class="heading" id="make">
        {words.whatNow}
      </h2>
      <div class="row gap-top">
        {hasPath ? (
          <a class="btn" href={routeHref({ room: "learn", id: path.id })}>
            {words.toPath}
          </a>
        ) : (
          <button type="button" class="btn" aria-expanded={asksNeed} onClick={() => setAsksNeed(!asksNeed)}>
            {words.makePath}
          </button>
        )}
        {hasProposal ? (
          <a class="btn" href={routeHref({ room: "propose", id: proposal.id })}>
            {words.toProposal}
          </a>
        ) : (
          <a class="btn" href={routeHref({ room: "propose", id: theme.id })}>
            {words.makeProposal}
          </a>
        )}
      </div>
      {!asksNeed && (
        <AiDoor
          task={{ purpose: "path", themeId: theme.id, need: "work" }}
          onOpen={(job) => job && onAskModel(job.task)}
          shows="job"
        />
      )}
      {asksNeed && !hasPath && <NeedForm themeId={theme.id} onAskModel={onAskModel} />}
      <LeftOut notes={leftOut} />
    </section>
  );
};

interface NeedFormProps extends Pick<Props, "onAskModel"> {
  readonly themeId: ThemeView["theme"]["id"];
}

const NeedForm = ({ themeId, onAskModel }: NeedFormProps) => {
  const { api, go } = useApp();
  const words = useWords();
  const language = useLanguage();
  const [need, setNeed] = useState<Need>("work");
  const { run, problem } = useAction();
  const task = { purpose: "path", themeId, need } as const;
  const says: { readonly [key in Need]: readonly [name: string, why: string] } = {
    work: [words.needWork, words.needWorkWhy],
    team: [words.needTeam, words.needTeamWhy],
    specific_need: [words.needSpecific, words.needSpecificWhy],
  };
  const draft = (): Promise<void> =>
    run(async () => {
      const drafted = await api.draftPath(themeId, need);
      if (!drafted.ok) return describeDraftError(drafted.error, language);
      go({ room: "learn", id: drafted.value.draft.id });
      return undefined;
    }, words.drafted);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void draft();
      }}
    >
      <fieldset class="choices">
        <legend>{words.needQuestion}</legend>
        {needs.map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="need"
              checked={need === one}
              onChange={() => setNeed(one)}
              ref={one === "work" ? focusOnce : null}
            />
            <span>
              {says[one][0]}
              <span class="small choices__why">{says[one][1]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {problem}
      <div class="row">
        <button class="btn btn--primary" type="submit">
          {words.draftPath}
        </button>
        <span class="small">{words.draftPathSays}</span>
      </div>
      <AiDoor task={task} onOpen={() => onAskModel(task)} />
    </form>
  );
};

/** The form opened by the person's own press: its first choice takes the focus. */
const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
