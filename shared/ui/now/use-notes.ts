import { useEffect, useRef, useState } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import type { NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";

type Notes = ReadonlyMap<CaptureId, NoteView>;

/** Tables whose changes can alter how a note is shown. */
const watched = ["captures", "themes"];
/** More notes than this are not remembered while scrolling. */
const mostRemembered = 400;

/** The notes of these ids as they come in; each is asked once, and again after a change. */
export const useNotes = (ids: readonly CaptureId[]): Notes => {
  const { api, onChanged } = useApp();
  const [notes, setNotes] = useState<Notes>(new Map());
  const wanted = useRef(ids);
  const asked = useRef(new Set<CaptureId>());
  const revision = useRef(0);
  wanted.current = ids;

  const load = async (missing: readonly CaptureId[]): Promise<void> => {
    if (missing.length === 0) return;
    missing.forEach((id) => asked.current.add(id));
    const at = revision.current;
    const views = await api.notes(missing);
    // Something changed meanwhile: a newer question is under way for what is still in sight.
    if (at !== revision.current) return;
    setNotes((before) => {
      const kept = before.size > mostRemembered ? [...before].filter(([id]) => wanted.current.includes(id)) : before;
      return new Map([...kept, ...views.map((view) => [view.capture.id, view] as const)]);
    });
    if (asked.current.size > mostRemembered) asked.current = new Set(wanted.current);
  };
  const loading = useRef(load);
  loading.current = load;

  // The same notes in sight are the same question, whatever array they come in.
  const inSight = ids.join(" ");
  useEffect(() => {
    if (inSight !== "") void loading.current(wanted.current.filter((id) => !asked.current.has(id)));
  }, [inSight]);
  useEffect(
    () =>
      onChanged(({ changes }) => {
        if (!changes.some(({ table }) => watched.includes(table))) return;
        revision.current += 1;
        asked.current = new Set();
        void loading.current(wanted.current);
      }),
    [onChanged],
  );
  return notes;
};
