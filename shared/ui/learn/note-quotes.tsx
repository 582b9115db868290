import type { ComponentChildren } from "preact";
import type { CaptureId } from "../../domain/capture.ts";
import type { NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { Quote } from "../quote.tsx";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";

interface Props {
  readonly captureIds: readonly CaptureId[];
  /** What can be done with a note, at the end of its date line. */
  readonly renderActions?: (note: NoteView) => ComponentChildren;
}

/** Whole notes as quotes, in the order given, each with the way to it. */
export const NoteQuotes = ({ captureIds, renderActions }: Props) => {
  const { api } = useApp();
  const notes = useLive(`notes ${captureIds.join(" ")}`, () => api.notes(captureIds), ["captures"]);
  return (
    <div class="quotes" aria-busy={!notes}>
      {notes?.map((note) => (
        <Quote
          key={note.capture.id}
          quote={note.capture.text}
          lang={note.capture.lang}
          day={note.capture.day}
          href={routeHref({ room: "now", id: note.capture.id })}
        >
          {renderActions?.(note)}
        </Quote>
      ))}
    </div>
  );
};
