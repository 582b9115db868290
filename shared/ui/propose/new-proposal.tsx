import { useId, useState } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import type { ThemeId } from "../../domain/theme.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import { AiDoor } from "../ai/ai-door.tsx";
import { AiPage } from "../ai/ai-page.tsx";
import { useApp } from "../app-context.ts";
import { describeDraftError } from "../drafting/describe-errors.ts";
import { GrowingText } from "../drafting/growing-text.tsx";
import { LeftOut, useLeftOut } from "../drafting/left-out.tsx";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { useLanguage } from "../language.ts";
import { useDraft } from "../use-draft.ts";
import { useLive } from "../use-live.ts";
import { Crumb } from "./crumb.tsx";
import { sentenceKey } from "./sentence-key.ts";
import { useWords } from "./use-words.ts";

/** A new proposal: a theme to rest on and one own sentence. Nothing typed is lost when it does not work out. */
export const NewProposal = ({ themeId }: { readonly themeId?: ThemeId }) => {
  const { api, shell, go } = useApp();
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const sentence = useDraft(shell.drafts, sentenceKey);
  const [chosen, setChosen] = useState(themeId);
  const { run, problem } = useAction();
  const themes = useLive("themes to propose", () => api.themes(), ["themes", "captures"]);
  const themeOf = (one: string | undefined) => themes?.accepted.find((view) => view.theme.id === one)?.theme;
  const choose = (one: string): void => setChosen(themeOf(one)?.id);
  // What it is called comes later than which one it is; a draft need not wait for that.
  const theme = themeOf(chosen);
  const leftOut = useLeftOut(theme ? [theme.id] : []);

  const [asked, setAsked] = useState<AiTask>();

  const draft = (): Promise<void> =>
    run(async () => {
      if (!chosen) return words.themeNeeded;
      const drafted = await api.draftProposal(chosen, sentence.text);
      if (!drafted.ok) return describeDraftError(drafted.error, language);
      sentence.clear();
      go({ room: "propose", id: drafted.value.draft.id });
      return undefined;
    }, words.drafted);

  const askModel = (job: AiJobView | null): Promise<void> =>
    run(async () => {
      if (!chosen) return words.themeNeeded;
      const ownSentence = sentence.text.trim();
      if (!job && ownSentence === "") return describeDraftError({ kind: "noSentence" }, language);
      setAsked({ purpose: "proposal", themeId: chosen, ownSentence });
      return undefined;
    });

  if (asked) return <AiPage task={asked} backTo={words.newProposal} onClose={() => setAsked(undefined)} />;
  return (
    <section class="section">
      <Crumb />
      <RoomHeading of="new">{words.newProposal}</RoomHeading>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void draft();
        }}
        noValidate
      >
        <div>
          <label for={`${id}-theme`}>{words.chooseTheme}</label>
          <select class="field" id={`${id}-theme`} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{words.choose}</option>
            {themes?.accepted.map((view) => (
              <option value={view.theme.id} selected={view.theme.id === chosen} key={view.theme.id}>
                {view.theme.label}
              </option>
            ))}
          </select>
          <LeftOut notes={leftOut} />
        </div>
        <div>
          <label for={`${id}-own`}>{words.ownSentence}</label>
          <GrowingText
            id={`${id}-own`}
            rows={2}
            value={sentence.text}
            onText={sentence.write}
            aria-describedby={`${id}-hint`}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey) return;
              event.preventDefault();
              void draft();
            }}
          />
          <p class="small" id={`${id}-hint`}>
            {words.ownSentenceHint}
          </p>
        </div>
        {problem}
        <div class="row">
          <button class="btn btn--primary" type="submit">
            {words.draftProposal}
          </button>
          <span class="small">{words.draftSays}</span>
        </div>
        {theme && (
          <AiDoor
            task={{ purpose: "proposal", themeId: theme.id, ownSentence: sentence.text }}
            onOpen={(job) => void askModel(job)}
            key={theme.id}
          />
        )}
      </form>
    </section>
  );
};
