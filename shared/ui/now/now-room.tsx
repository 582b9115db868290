import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import { fill } from "../../domain/fill.ts";
import { questionOfTurn } from "../../domain/question-of-turn.ts";
import type { Captured, Filter, Overview } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { isFirstRun } from "../rooms-nav.tsx";
import { routeHref, type Route } from "../route.ts";
import { useAttempt } from "../use-attempt.ts";
import { useLetterKeys } from "../use-letter-keys.ts";
import { words as frameWords } from "../words.ts";
import { BackBar } from "./back-bar.tsx";
import { CaptureLine } from "./capture-line.tsx";
import { FirstPromise, FirstWords } from "./first-words.tsx";
import { changeFilter, isFiltered } from "./note-filter.ts";
import { OverviewCircle } from "./overview-circle.tsx";
import { SavedStrip } from "./saved-strip.tsx";
import { SearchNotes } from "./search-notes.tsx";
import { LazyTimeline } from "./lazy-timeline.tsx";
import { LazyWelcome } from "./lazy-welcome.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useJump } from "./use-jump.ts";
import { useSavedElsewhere } from "./use-saved-elsewhere.ts";
import { useTimeline } from "./use-timeline.ts";
import { words } from "./words.ts";

interface NowRoomProps {
  readonly overview: Overview;
  /** The room a quote was followed from, if any. */
  readonly cameFrom: Route | undefined;
}

/** A note whose saving is shown; `asked` counts how often an address asked for it, 0 when it was saved right here. */
interface Shown extends Captured {
  readonly asked: number;
}

/** The room Now: the capture line, what comes back after saving, the circle and all notes. */
export const NowRoom = ({ overview, cameFrom }: NowRoomProps): JSX.Element => {
  const { api, shell, language, settings, route } = useApp();
  const say = words[language];
  const line = useRef<HTMLTextAreaElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [captured, setCaptured] = useState<Shown>();
  const [filter, setFilter] = useState<Filter>({});
  const [deleted, setDeleted] = useState<CaptureId>();
  const { error, attempt } = useAttempt();
  const { entries, isCurrent, isPart, ask } = useTimeline(filter);
  const { jump, step, setFocused } = useJump(entries, isFiltered(filter), {
    all: isPart ? ask : undefined,
    showAll: () => setFilter({}),
  });

  const showSaved = (saved: Captured): void => setCaptured({ ...saved, asked: 0 });
  useSavedElsewhere((saved) => setCaptured((before) => ({ ...saved, asked: (before?.asked ?? 0) + 1 })));
  useLetterKeys({
    n: () => line.current?.focus(),
    "/": () => searchField.current?.focus(),
    j: () => step(1),
    k: () => step(-1),
  });
  useEffect(() => setDeleted(undefined), [captured]);

  const restore = async (id: CaptureId): Promise<void> => {
    const restored = await attempt(api.restoreCapture(id));
    if (!restored.ok) return;
    setDeleted(undefined);
    line.current?.focus();
  };

  const isFirst = isFirstRun(overview) && !captured && !deleted;
  return (
    <>
      {!isFirst && <h1 class="sr-only">{frameWords[language].now}</h1>}
      {/* One line for the first screen and for all after it: what is being typed or saved in it goes on. */}
      <section class={isFirst ? "hello" : "section section--flush section--tight"} aria-label={say.capture}>
        {isFirst && <FirstWords overview={overview} />}
        <CaptureLine
          drafts={shell.drafts}
          draftKey="capture"
          question={questionOfTurn(overview.notes, language)}
          label={isFirst ? say.firstLabel : undefined}
          kinds={isFirst ? "hidden" : "shown"}
          fieldRef={line}
          save={(request) => api.capture({ ...request, surface: shell.surface })}
          onSaved={showSaved}
        />
        {isFirst && <FirstPromise />}
      </section>
      {isFirst && shell.surface === "browser" && <LazyWelcome />}
      {captured && (
        <section
          class="section section--sunk section--flush"
          aria-label={say.justSaved}
          data-saved={captured.capture.id}
        >
          <SavedStrip
            key={`${captured.capture.id} ${captured.asked}`}
            api={api}
            drafts={shell.drafts}
            captured={captured}
            recall={settings.recallAfterCapture || captured.asked > 0 ? "shown" : "hidden"}
            cameFor={captured.asked > 0 ? "question" : undefined}
            typedIn={line}
            onSettled={() => line.current?.focus()}
            hrefOf={(id) => routeHref({ room: "now", id })}
          />
        </section>
      )}
      {!isFirst && (
        <section class="section section--flush" aria-labelledby="your-notes">
          <h2 class="sr-only" id="your-notes">
            {say.notes}
          </h2>
          <OverviewCircle
            overview={overview}
            selected={filter.domain}
            onSelect={(domain) => setFilter(changeFilter(filter, { domain }))}
          />
          <SearchNotes
            overview={overview}
            filter={filter}
            onFilter={setFilter}
            found={isCurrent ? entries?.length : undefined}
            field={searchField}
          />
          <ErrorLine error={error} />
          {entries && (
            <LazyTimeline
              entries={entries}
              total={isPart ? overview.notes : entries.length}
              onReach={ask}
              today={overview.today}
              jump={jump}
              current={entries.find(({ id }) => id === route.id && !route.saved)?.id}
              onFocused={setFocused}
              onDeleted={setDeleted}
            />
          )}
        </section>
      )}
      {deleted && <UndoBar sentence={say.removed} undoKey={deleted} onUndo={() => void restore(deleted)} />}
      {cameFrom && route.id && !route.saved && !deleted && (
        <BackBar label={fill(say.backTo, { room: frameWords[language][cameFrom.room] })} />
      )}
    </>
  );
};
