import { useId, useState } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import type { ThemeId } from "../../domain/theme.ts";
import type { AiJobView } from "../../messages/ai-types.ts";
import type { DraftError } from "../../messages/core-api.ts";
import { AiDoor } from "../ai/ai-door.tsx";
import { AiPage } from "../ai/ai-page.tsx";
import { useApp } from "../app-context.ts";
import { describeDraftError } from "../drafting/describe-errors.ts";
import { GrowingText } from "../drafting/growing-text.tsx";
import { LeftOut, useLeftOut } from "../drafting/left-out.tsx";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useLanguage } from "../language.ts";
import { useDraft } from "../use-draft.ts";
import { useLive } from "../use-live.ts";
import { Crumb } from "./crumb.tsx";
import { sentenceKey } from "./sentence-key.ts";
import { useWords } from "./use-words.ts";

/** A new proposal: a theme to rest on and one own sentence. Nothing typed is lost when it does not work out. */
export const NewProposal = ({ themeId }: { readonly themeId?: ThemeId }) => {
  const { api, shell, go, announce } = useApp();
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const sentence = useDraft(shell.drafts, sentenceKey);
  const [chosen, setChosen] = useState<string>(themeId ?? "");
  const [error, setError] = useState<DraftError | { readonly kind: "noTheme" }>();
  const themes = useLive("themes to propose", () => api.themes(), ["themes", "captures"]);
  const theme = themes?.accepted.find((view) => view.theme.id === chosen)?.theme;
  const leftOut = useLeftOut(theme ? [theme.id] : []);

  const [asked, setAsked] = useState<AiTask>();

  const draft = async (): Promise<void> => {
    if (!theme) return setError({ kind: "noTheme" });
    const drafted = await api.draftProposal(theme.id, sentence.text);
    if (!drafted.ok) return setError(drafted.error);
    sentence.clear();
    announce(words.drafted);
    go({ room: "propose", id: drafted.value.draft.id });
  };

  const askModel = (job: AiJobView | null): void => {
    if (!theme) return setError({ kind: "noTheme" });
    if (!job && sentence.text.trim() === "") return setError({ kind: "noSentence" });
    return setAsked({ purpose: "proposal", themeId: theme.id, ownSentence: sentence.text.trim() });
  };

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
          <select
            class="field"
            id={`${id}-theme`}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {themes?.accepted.map((view) => (
              <option value={view.theme.id} key={view.theme.id}>
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
        {error && (
          <p class="problem" role="alert">
            {error.kind === "noTheme" ? words.themeNeeded : describeDraftError(error, language)}
          </p>
        )}
        <div class="row">
          <button class="btn btn--primary" type="submit">
            {words.draftProposal}
          </button>
          <span class="small">{words.draftSays}</span>
        </div>
        {theme && (
          <AiDoor
            task={{ purpose: "proposal", themeId: theme.id, ownSentence: sentence.text }}
            onOpen={askModel}
            key={theme.id}
          />
        )}
      </form>
    </section>
  );
};
