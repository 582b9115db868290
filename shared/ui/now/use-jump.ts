import { useEffect, useRef, useState } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import type { Day } from "../../domain/entity.ts";
import { useApp } from "../app-context.ts";
import type { Jump } from "./timeline.tsx";
import { words } from "./words.ts";

type Entries = readonly { readonly id: CaptureId; readonly day: Day }[];

/**
 * Which note to go to: the one in the address, once, or the one before or after the note with the focus. A note that
 * the filter hides takes the filter away; a note that is gone is said to be gone.
 */
export const useJump = (
  entries: Entries | undefined,
  isFiltered: boolean,
  ways: {
    /** Asks for all notes, when there are any besides the entries. */
    readonly all: (() => void) | undefined;
    readonly showAll: () => void;
  },
): {
  readonly jump: Jump | undefined;
  readonly step: (by: 1 | -1) => void;
  readonly setFocused: (id: CaptureId | undefined) => void;
} => {
  const { route, announce, language } = useApp();
  const [jump, setJump] = useState<Jump>();
  const sayGone = (): void => announce(words[language].noteGone);
  const newest = useRef({ ...ways, sayGone });
  newest.current = { ...ways, sayGone };
  const handled = useRef<typeof route>(undefined);
  const focused = useRef<CaptureId>(undefined);

  useEffect(() => {
    if (route.id === undefined || route.saved || !entries || handled.current === route) return;
    const entry = entries.find(({ id }) => id === route.id);
    if (!entry && newest.current.all) return newest.current.all();
    if (!entry && isFiltered) return newest.current.showAll();
    handled.current = route;
    if (entry) setJump({ id: entry.id });
    else newest.current.sayGone();
  }, [route, entries, isFiltered]);

  return {
    jump,
    step: (by) => {
      const at = entries?.findIndex(({ id }) => id === focused.current) ?? -1;
      const next = entries?.[at === -1 ? 0 : at + by];
      if (next) setJump({ id: next.id });
    },
    setFocused: (id) => {
      focused.current = id;
    },
  };
};
