import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { questionOfTurn } from "../../shared/domain/question-of-turn.ts";
import type { Captured, CoreApi } from "../../shared/messages/core-api.ts";
import type { Settings } from "../../shared/messages/settings-types.ts";
import { useLanguage } from "../../shared/ui/language.ts";
import { CaptureLine } from "../../shared/ui/now/capture-line.tsx";
import { SavedStrip } from "../../shared/ui/now/saved-strip.tsx";
import type { Shell } from "../../shared/ui/shell.ts";
import { popupDraft } from "../drafts.ts";
import { PageParts } from "./page-parts.tsx";
import { useClosing } from "./use-closing.ts";
import { usePage, type Look } from "./use-page.ts";
import { words } from "./words.ts";

export interface PopupNeeds {
  readonly api: CoreApi;
  readonly drafts: Shell["drafts"];
  readonly look: () => Promise<Look>;
  /** Undefined where the browser has no side panel. */
  readonly openPanel?: (() => void) | undefined;
  readonly close: () => void;
  /** What the line asked the last time: it goes on asking that until the notes are counted. */
  readonly asked?: string | undefined;
}

interface PopupScreenProps extends PopupNeeds {
  readonly settings: Pick<Settings, "popupSeconds" | "recallAfterCapture">;
  /** How many notes there are, as soon as that is known: after each one the empty line asks something else. */
  readonly notes: number | undefined;
}

/** The popup: one line with the page it is about, and after Enter what was noted about this before. */
export const PopupScreen = ({
  api,
  drafts,
  look,
  openPanel,
  close,
  settings,
  notes,
  asked,
}: PopupScreenProps): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const page = usePage(drafts, look);
  const [captured, setCaptured] = useState<Captured>();
  const [isWriting, setWriting] = useState(true);
  const field = useRef<HTMLTextAreaElement>(null);
  const lineDrafts = useLineDrafts(drafts, (text) => {
    page.typed(text);
    if (text !== "") setWriting(true);
  });

  const saved = page.looked?.saved;
  useEffect(() => {
    if (!saved) return;
    setCaptured(saved);
    // A line half written stays what the person is busy with.
    if (field.current?.value === "") setWriting(false);
  }, [saved]);
  useClosing(captured?.capture.id, settings.popupSeconds, close);
  useFocusAgain(field);
  useEscape(captured !== undefined && !isWriting, close);

  return (
    <main>
      <section class="section">
        <h1 class="sr-only">{say.title}</h1>
        <CaptureLine
          drafts={lineDrafts}
          draftKey={popupDraft}
          question={notes === undefined && asked ? asked : questionOfTurn((notes ?? 0) + (captured ? 1 : 0), language)}
          save={(request) => {
            const context = page.context();
            return api.capture({ ...request, surface: "browser", ...(context && { context }) });
          }}
          onSaved={(kept) => {
            setCaptured(kept);
            setWriting(false);
            page.startOver();
          }}
          kinds={isWriting ? "shown" : "hidden"}
          fieldRef={field}
          problem={page.looked?.refused}
        >
          {isWriting && (
            <>
              <PageParts {...page} />
              <div class="popup__foot gap-top">
                <button class="btn btn--primary" type="submit">
                  {say.save}
                </button>
                {openPanel && (
                  <button class="btn btn--bare" type="button" onClick={openPanel}>
                    {say.sidePanel}
                  </button>
                )}
              </div>
              <p class="small">{say.private}</p>
            </>
          )}
        </CaptureLine>
      </section>
      {captured && (
        <section class="section section--sunk section--flush">
          <SavedStrip
            key={captured.capture.id}
            api={api}
            drafts={drafts}
            captured={captured}
            recall={settings.recallAfterCapture ? "shown" : "hidden"}
            typedIn={field}
          />
        </section>
      )}
    </main>
  );
};

/** The drafts of the capture line, which also tell what was typed. */
const useLineDrafts = (drafts: Shell["drafts"], typed: (text: string) => void): Shell["drafts"] => {
  const newest = useRef(typed);
  newest.current = typed;
  const [line] = useState<Shell["drafts"]>(() => ({
    read: async (key) => {
      const kept = await drafts.read(key);
      if (kept !== "") newest.current(kept);
      return kept;
    },
    keep: (key, text) => {
      drafts.keep(key, text);
      newest.current(text);
    },
    forget: () => drafts.forget(),
  }));
  return line;
};

/** Firefox gives the popup the focus after its line asked for it, and then to nothing in it. */
const useFocusAgain = (field: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const onFocus = (): void => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [field]);

/** After saving, Esc is for closing; before anything else hears it. */
const useEscape = (isOn: boolean, close: () => void): void => {
  const newest = useRef(close);
  newest.current = close;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") newest.current();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [isOn]);
};
