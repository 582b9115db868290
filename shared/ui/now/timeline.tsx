import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import type { Day } from "../../domain/entity.ts";
import type { Theme } from "../../domain/theme.ts";
import { useApp } from "../app-context.ts";
import { formatDayHeading } from "../format-day.ts";
import type { NotePanel } from "./note-menu.tsx";
import { NoteRow } from "./note-row.tsx";
import { groupByDay } from "./timeline-rows.ts";
import { useNotes } from "./use-notes.ts";
import { useOffers } from "./use-offers.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";
import { words } from "./words.ts";

/** A note to go to. A new object goes there again. */
export interface Jump {
  readonly id: CaptureId;
}

export interface TimelineProps {
  readonly entries: readonly { readonly id: CaptureId; readonly day: Day }[];
  /** How many there are with those that are not among the entries yet. */
  readonly total: number;
  readonly today: Day;
  readonly jump: Jump | undefined;
  /** The note somebody came for; it stays marked. */
  readonly current: CaptureId | undefined;
  /** So many entries are wanted, or all of them. Told when the notes in sight are there. */
  readonly onReach: (most?: number) => void;
  readonly onFocused: (id: CaptureId | undefined) => void;
  readonly onDeleted: (id: CaptureId) => void;
}

const plainRow = 98;
const headedRow = 134;
/** More entries come so many times as many, so that scrolling on asks seldom. Of very many all are as good. */
const growth = 8;
const many = 20_000;
/** Rows after those in sight whose notes are read before they come in sight. */
const readAhead = 24;

/** All notes, newest first, under the headings of their days. Only what is near the window is in the page. */
export const Timeline = ({ entries, total, onReach, ...props }: TimelineProps): JSX.Element => {
  const { today, jump, current, onFocused, onDeleted } = props;
  const { language } = useApp();
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => groupByDay(entries), [entries]);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [focused, setFocused] = useState<string>();
  const [panel, setPanel] = useState<{ readonly id: CaptureId; readonly name: NotePanel }>();
  const [placing, setPlacing] = useState<{ readonly id: CaptureId; readonly theme: Theme }>();
  const goal = useRef<CaptureId>(undefined);

  const held = [focused, panel?.id, goal.current].filter((id) => id !== undefined);
  const virtual = useVirtualRows({
    keys,
    estimate: (index) => (rows[index]?.opensDay ? headedRow : plainRow),
    list,
    total,
    pinned: held.map((id) => keys.indexOf(id as CaptureId)).filter((index) => index >= 0),
  });
  const visible = virtual.items.flatMap(({ index }) => rows[index]?.id ?? []);
  const last = virtual.items.at(-1)?.index ?? 0;
  const notes = useNotes(visible, keys.slice(last + 1, last + 1 + readAhead));
  const chipsOf = useOffers(visible.flatMap((id) => notes.get(id) ?? []));

  const isShown = visible.length > 0 && visible.every((id) => notes.has(id));
  const isShort = isShown && entries.length < Math.min(virtual.reach, total);
  useEffect(() => {
    const most = Math.max(virtual.reach, entries.length * growth);
    if (isShort) onReach(most < many ? most : undefined);
  }, [isShort, virtual.reach, entries, onReach]);

  const scrollToNote = useRef((_id: CaptureId): void => undefined);
  scrollToNote.current = (id) => {
    const index = keys.indexOf(id);
    if (index === -1) return;
    goal.current = id;
    virtual.scrollTo(index);
  };
  // Only a new jump moves the list; notes that come in do not.
  useEffect(() => {
    if (jump) scrollToNote.current(jump.id);
  }, [jump]);

  useEffect(() => {
    // The row appears some frames after the jump, and its words after that.
    const id = goal.current;
    const row = id && notes.has(id) ? rowOf(list.current, id) : undefined;
    if (!row) return;
    goal.current = undefined;
    row.focus({ preventScroll: true });
  });

  const changePanel = (id: CaptureId, name: NotePanel | undefined): void => {
    setPanel(name && { id, name });
    if (!name) rowOf(list.current, id)?.focus({ preventScroll: true });
  };

  return (
    <ul
      class="timeline"
      ref={list}
      aria-label={words[language].notes}
      style={{ height: `${virtual.height}px` }}
      onFocusIn={({ target }) => {
        const id = noteOf(target);
        setFocused(id);
        onFocused(keys.find((key) => key === id));
      }}
      onFocusOut={({ relatedTarget }) => {
        if (noteOf(relatedTarget) === undefined) setFocused(undefined);
      }}
    >
      {virtual.items.map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        const view = notes.get(row.id);
        return (
          <li
            key={row.id}
            ref={virtual.measure}
            data-index={item.index}
            data-note={row.id}
            tabIndex={-1}
            aria-posinset={item.index + 1}
            aria-setsize={total}
            aria-current={row.id === current ? "true" : undefined}
            aria-busy={!view}
            style={{ transform: `translateY(${virtual.offsetOf(item)}px)` }}
          >
            {row.opensDay && <h3 class="day">{formatDayHeading(row.day, language, today)}</h3>}
            {view ? (
              <NoteRow
                view={view}
                chips={chipsOf(view)}
                today={today}
                panel={panel?.id === row.id ? panel.name : undefined}
                onPanel={(name) => changePanel(row.id, name)}
                placing={placing?.id === row.id ? placing.theme : undefined}
                onPlacing={(theme) => setPlacing(theme && { id: row.id, theme })}
                onDeleted={() => onDeleted(row.id)}
              />
            ) : (
              <div class="note note--coming" />
            )}
          </li>
        );
      })}
    </ul>
  );
};

const rowOf = (list: HTMLElement | null, id: CaptureId): HTMLElement | undefined =>
  list?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`) ?? undefined;

const noteOf = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>("[data-note]")?.dataset["note"] : undefined;
