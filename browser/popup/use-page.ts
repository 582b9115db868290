import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Context } from "../../shared/domain/capture.ts";
import type { Captured, CaptureError } from "../../shared/messages/core-api.ts";
import type { Shell } from "../../shared/ui/shell.ts";
import { firstChoice, pageContext, type ContextChoice } from "../page-context.ts";
import type { PageSeen } from "../read-page.ts";
import { pageDraft, parsePageDraft, type PageDraft } from "./page-draft.ts";

export interface Look {
  readonly page: PageSeen;
  /** By the menu: then this page is what the person means, whatever was begun before. */
  readonly asked: "byMenu" | "byButton";
  /** A note from the address bar, kept just before the popup opened. */
  readonly saved?: Captured;
  /** Why a note from the address bar was not kept. */
  readonly refused?: CaptureError;
}

export interface PopupPage {
  /** What goes along, and what the person chose; undefined until the page was seen. */
  readonly along: PageDraft | undefined;
  readonly context: () => Context | undefined;
  readonly choose: (change: Partial<ContextChoice>) => void;
  /** Set when the text was begun on another page than the one in front. */
  readonly useThisPage: (() => void) | undefined;
  /** Told at every change of the text. With a text, the page that it was begun on is kept. */
  readonly typed: (text: string) => void;
  /** The next note goes with the page in front again. */
  readonly startOver: () => void;
  /** What the popup was opened for; undefined until that is known. */
  readonly looked: Look | undefined;
}

const pageKey = "popup.page";

/** The page that a note in the popup goes with: the one in front, or the one that an unfinished text was begun on. */
export const usePage = (drafts: Shell["drafts"], look: () => Promise<Look>): PopupPage => {
  const [looked, setLooked] = useState<Look>();
  const [along, setAlong] = useState<PageDraft>();
  const newest = useRef<PageDraft | undefined>(undefined);
  const hasText = useRef(false);

  const change = useCallback(
    (next: PageDraft | undefined): void => {
      newest.current = next;
      setAlong(next);
      if (next && hasText.current) drafts.keep(pageKey, pageDraft(next));
    },
    [drafts],
  );

  useEffect(() => {
    void Promise.all([look(), drafts.read(pageKey)]).then(([found, kept]) => {
      const { page, asked } = found;
      const begun = asked === "byButton" ? parsePageDraft(kept) : undefined;
      setLooked(found);
      // The same page again may have another selection by now.
      change(begun && begun.page.url !== page.url ? begun : { page, choice: begun?.choice ?? firstChoice });
    });
  }, [change, drafts, look]);

  const inFront = looked?.page;
  const isOther = inFront && along && along.page.url !== inFront.url;
  const startOver = (): void => change(inFront && { page: inFront, choice: firstChoice });
  return {
    along,
    context: () => newest.current && pageContext(newest.current.page, newest.current.choice),
    choose: (choice) => along && change({ ...along, choice: { ...along.choice, ...choice } }),
    useThisPage: isOther ? startOver : undefined,
    typed: (text) => {
      const hadText = hasText.current;
      hasText.current = text !== "";
      if (!hasText.current) drafts.keep(pageKey, "");
      else if (!hadText && newest.current) drafts.keep(pageKey, pageDraft(newest.current));
    },
    startOver,
    looked,
  };
};
