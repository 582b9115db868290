import { useState } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import { fill } from "../../domain/fill.ts";
import type { ThemeId } from "../../domain/theme.ts";
import { AiPage } from "../ai/ai-page.tsx";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useDay } from "../drafting/use-day.ts";
import { useAction } from "../drafting/use-action.tsx";
import { usePen } from "../drafting/use-pen.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";
import { Crumb } from "./crumb.tsx";
import { describeFriction, describeNotes } from "./describe-theme.ts";
import { NoteQuotes } from "./note-quotes.tsx";
import { ThemeEnding } from "./theme-ending.tsx";
import { ThemeMake } from "./theme-make.tsx";
import { ThemePlaces } from "./theme-places.tsx";
import { useWords } from "./use-words.ts";

/** One theme: its name, where it belongs, what to make of it, and its notes. */
export const ThemePage = ({ themeId }: { readonly themeId: ThemeId }) => {
  const { api } = useApp();
  const words = useWords();
  const language = useLanguage();
  const dayName = useDay();
  const why = useWhy();
  const pen = usePen(words.rename);
  const { run, problem } = useAction();
  const answer = useLive(`theme ${themeId}`, async () => ({ view: await api.theme(themeId) }), [
    "captures",
    "themes",
    "paths",
    "proposals",
    "proposalEvents",
  ]);
  const [asked, setAsked] = useState<AiTask>();
  if (!answer) return null;
  const { view } = answer;
  if (!view) return <GoneTheme />;
  if (asked) return <AiPage task={asked} backTo={view.theme.label} onClose={() => setAsked(undefined)} />;
  const { theme, captureIds } = view;
  const isLive = theme.state === "accepted";

  return (
    <>
      <header class="section">
        <Crumb />
        {pen.isOpen ? (
          <EditForm
            draftKey={`label ${themeId}`}
            label={words.rename}
            fields={() => [{ name: "label", label: words.themeLabel, kind: "line" }]}
            saved={{ label: theme.label }}
            save={async ({ label = "" }) => why(await api.editTheme(themeId, { label }))}
            onClose={pen.close}
          />
        ) : (
          <div class="head head--title">
            <RoomHeading of={`${themeId} ${theme.state}`}>{theme.label}</RoomHeading>
            {isLive && pen.button}
          </div>
        )}
        <p class="small">
          {[describeNotes(view, words), describeFriction(view.friction, words, language)].filter(Boolean).join(" · ")}
        </p>
        {isLive && <ThemePlaces theme={theme} key={themeId} />}
        {theme.mergedInto && (
          <p class="gap-top">
            {words.mergedInto} <a href={routeHref({ room: "learn", id: theme.mergedInto })}>{words.toTheme}</a>
          </p>
        )}
      </header>
      {isLive && <ThemeMake view={view} onAskModel={setAsked} />}
      <section class="section" aria-labelledby="theme-notes">
        <h2 class="heading" id="theme-notes" tabIndex={-1}>
          {words.notesOfTheme}
        </h2>
        {problem}
        <NoteQuotes
          captureIds={captureIds}
          renderActions={({ capture }) =>
            isLive && (
              <button
                type="button"
                class="link"
                aria-label={fill(words.notHereNamed, { day: dayName(capture.day) })}
                onClick={() =>
                  void run(
                    async () => why(await api.unassignTheme(capture.id, themeId)),
                    words.taken,
                    () => document.getElementById("theme-notes")?.focus(),
                  )
                }
              >
                {words.notHere}
              </button>
            )
          }
        />
      </section>
      {theme.state !== "merged" && <ThemeEnding theme={theme} />}
    </>
  );
};

const GoneTheme = () => {
  const words = useWords();
  return (
    <section class="section">
      <Crumb />
      <RoomHeading of="gone">{words.themeGone}</RoomHeading>
    </section>
  );
};
