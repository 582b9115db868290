import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { Theme } from "../../domain/theme.ts";
import type { NoteOffer, NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { Icon, Mark } from "../icons.tsx";
import { langOf } from "../note-language.ts";
import { PlaceTheme } from "../place-theme.tsx";
import { routeHref } from "../route.ts";
import { useAttempt } from "../use-attempt.ts";
import { kindName, words as frameWords } from "../words.ts";
import { beginningOf } from "./mark-parts.ts";
import { AskQuotes } from "./ask-quotes.tsx";
import { NoteContext } from "./note-context.tsx";
import { NoteFlags } from "./note-flags.tsx";
import { NoteMenu, type NotePanel } from "./note-menu.tsx";
import { NotePanelView } from "./note-panel-view.tsx";
import { NoteText } from "./note-text.tsx";
import { ThemeChips } from "./theme-chips.tsx";
import { words } from "./words.ts";

interface NoteRowProps {
  readonly view: NoteView;
  /** The themes that may fit, once they are known. */
  readonly chips: NoteOffer["chips"];
  readonly today: Day;
  readonly panel: NotePanel | undefined;
  readonly onPanel: (panel: NotePanel | undefined) => void;
  /** A theme of this note that still needs its domain. */
  readonly placing: Theme | undefined;
  readonly onPlacing: (theme: Theme | undefined) => void;
  readonly onDeleted: () => void;
}

/** One note: its words first, then what belongs to it. An archived one is a single quiet line. */
export const NoteRow = ({
  view,
  chips,
  today,
  panel,
  onPanel,
  placing,
  onPlacing,
  onDeleted,
}: NoteRowProps): JSX.Element => {
  const { api, language } = useApp();
  const { error, attempt } = useAttempt();
  const { capture, time, themes } = view;
  const say = words[language];
  const isArchived = capture.status === "archived";
  const archive = (): void => void attempt(api.editCapture(capture.id, { status: isArchived ? "kept" : "archived" }));
  const removeContext = (): void => void attempt(api.editCapture(capture.id, { removeContext: "all" }));
  const [quotedIn, setQuotedIn] = useState<readonly string[]>([]);
  const remove = async (quotes?: "keep" | "remove"): Promise<void> => {
    const removed = await attempt(api.deleteCapture(capture.id, quotes));
    if (!removed.ok) return;
    if (removed.value.kind === "deleted") return onDeleted();
    setQuotedIn(removed.value.titles);
    onPanel("quotes");
  };
  const onPlaced = (theme: Theme): void => onPlacing(Object.keys(theme.domains).length === 0 ? theme : undefined);

  return (
    <div class={isArchived ? "note note--archived" : "note"}>
      <Mark name={`kind-${capture.kind ?? "none"}`} label={kindName(capture.kind, language)} />
      <div>
        {panel !== "text" &&
          (isArchived ? (
            <p class="note__text" lang={langOf(capture.lang)} dir="auto">
              {beginningOf(capture.text, 60)}
            </p>
          ) : (
            <NoteText capture={capture} parts={panel === "flags" ? "marked" : "plain"} />
          ))}
        {!isArchived && (
          <>
            {capture.context?.copied && (
              <blockquote class="quote quote--foreign">
                <p>{capture.context.copied}</p>
                <footer>
                  <span>{frameWords[language].copiedFrom}</span>
                  <button
                    class="icon-btn icon-btn--small push"
                    type="button"
                    aria-label={fill(say.removeCopiedFrom, { time })}
                    onClick={() => void attempt(api.editCapture(capture.id, { removeContext: "copied" }))}
                  >
                    <Icon name="close" />
                  </button>
                </footer>
              </blockquote>
            )}
            {Object.entries(capture.deepening)
              .sort(([, a], [, b]) => a.at.localeCompare(b.at))
              .map(([key, { question, answer }]) => (
                <div key={key}>
                  <p class="small">{question}</p>
                  <p class="note__text" lang={langOf(capture.lang)} dir="auto">
                    {answer}
                  </p>
                </div>
              ))}
            <NoteFlags
              capture={capture}
              isOpen={panel === "flags"}
              onToggle={() => onPanel(panel === "flags" ? undefined : "flags")}
            />
            {chips.length > 0 && <ThemeChips view={view} chips={chips} onPlaced={onPlaced} />}
            {placing && <PlaceTheme theme={placing} onDone={() => onPlacing(undefined)} />}
          </>
        )}
        {panel === "quotes" && (
          <AskQuotes titles={quotedIn} onChoose={(quotes) => void remove(quotes)} onCancel={() => onPanel(undefined)} />
        )}
        {panel && panel !== "flags" && panel !== "quotes" && (
          <NotePanelView panel={panel} view={view} onPlaced={onPlaced} onDone={() => onPanel(undefined)} />
        )}
        <div class="note__meta">
          <time>{time}</time>
          {isArchived && <span class="tag">{say.archived}</span>}
          {capture.context && (
            <NoteContext
              context={capture.context}
              // Right after saving one looks at what went along; later it is in the menu.
              onRemove={capture.day === today ? removeContext : undefined}
            />
          )}
          {themes.map((theme) => (
            <a class="tag" href={routeHref({ room: "learn", id: theme.id })} key={theme.id}>
              {theme.label}
            </a>
          ))}
          <NoteMenu
            capture={capture}
            time={time}
            onPanel={onPanel}
            onArchive={archive}
            onRemoveContext={capture.context && removeContext}
            onDelete={() => void remove()}
          />
        </div>
        <ErrorLine error={error} />
      </div>
    </div>
  );
};
