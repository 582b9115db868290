import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import type { CoreChanged, NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";

type Notes = ReadonlyMap<CaptureId, NoteView>;

/** Tables whose changes can alter how a note is shown. */
const watched = ["captures", "themes"];
/** So few notes ahead that more are read, many in one question instead of one at each turn of the wheel. */
const fewAhead = 6;
/** More notes than this are not remembered while scrolling. */
const mostRemembered = 400;

/** Other notes come by in their hundreds during an import: they change nothing here. */
const isAbout = ({ table, ids }: CoreChanged["changes"][number], shown: readonly CaptureId[]): boolean =>
  watched.includes(table) && (table !== "captures" || !ids || shown.some((id) => ids.includes(id)));

/** The notes of these ids as they come in, then those ahead; each is asked once, and again after a change. */
export const useNotes = (ids: readonly CaptureId[], ahead: readonly CaptureId[]): Notes => {
  const { api, onChanged } = useApp();
  const [notes, setNotes] = useState<Notes>(new Map());
  const wanted = useRef(ids);
  const asked = useRef(new Set<CaptureId>());
  const revision = useRef(0);
  const next = useRef(ahead);
  wanted.current = ids;
  next.current = ahead;

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
  useLayoutEffect(() => {
    const unasked = (list: readonly CaptureId[]) => list.filter((id) => !asked.current.has(id));
    const loadAll = async (): Promise<void> => {
      await loading.current(unasked(wanted.current));
      if (unasked(next.current.slice(0, fewAhead)).length > 0) await loading.current(unasked(next.current));
    };
    if (inSight !== "") void loadAll();
  }, [inSight]);
  useLayoutEffect(
    () =>
      onChanged(({ changes }) => {
        if (!changes.some((change) => isAbout(change, wanted.current))) return;
        revision.current += 1;
        asked.current = new Set();
        void loading.current(wanted.current);
      }),
    [onChanged],
  );
  return notes;
};
