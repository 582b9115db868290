import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

interface VirtualRowsOptions {
  readonly keys: readonly string[];
  /** How many rows the list has room for; those without a key yet are empty. */
  readonly total: number;
  /** Expected height of a row in px, until it is measured. */
  readonly estimate: (index: number) => number;
  readonly list: RefObject<HTMLElement | null>;
  /** Rows that stay although they are out of sight: the one with the focus or an open form. */
  readonly pinned: readonly number[];
}

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** So many rows are in sight or may come there soon. */
  readonly reach: number;
  /** Distance of a row from the top of the list. */
  readonly offsetOf: (item: VirtualItem) => number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** So many rows after those in sight have a place. */
const knownAhead = 60;
/** Height in px of a row that is not known yet, and of the lowest ones there are. */
const usualRow = 98;
const lowestRow = 40;

/** Height of the rooms bar that stays on top. */
const stickyTop = 48;

/** The rows of a long list that are near the window, which scrolls as a whole. Heights are measured as rows appear. */
export const useVirtualRows = ({ keys, total, estimate, list, pinned }: VirtualRowsOptions): VirtualRows => {
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  const scrollMargin = useTopOf(list);
  const options = {
    count: 0,
    getItemKey: (index: number) => keys[index] ?? index,
    getScrollElement: () => window,
    estimateSize: estimate,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: 1,
    scrollMargin,
    scrollPaddingStart: stickyTop,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  // Each row that turns out higher or lower moves all after it that are known: so no more are known than may come in sight.
  const reachOf = (index: number): number => Math.max(index, ...pinned) + knownAhead;
  const setCount = (count: number): void => virtualizer.setOptions({ ...options, count });
  // What was once in sight stays known, so that the list keeps its length.
  const furthest = useRef(0);
  furthest.current = Math.max(furthest.current, virtualizer.range?.endIndex ?? 0);
  const reach = reachOf(Math.max(furthest.current, lastInSight(virtualizer)));
  const count = Math.min(keys.length, reach);
  setCount(count);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize() + (total - count) * usualRow,
    reach,
    offsetOf: ({ start }) => start - scrollMargin,
    measure: virtualizer.measureElement,
    scrollTo: (index) => {
      setCount(Math.min(keys.length, reachOf(index)));
      virtualizer.scrollToIndex(index, { align: "start" });
    },
  };
};

/** The last row that may be in sight, by rows as low as they get where none is known yet. */
const lastInSight = ({ range, measurementsCache, scrollOffset }: Virtualizer<Window, HTMLElement>): number => {
  const last = range?.endIndex ?? 0;
  const unknown = (scrollOffset ?? 0) + window.innerHeight - (measurementsCache[last]?.end ?? 0);
  return last + Math.max(0, Math.ceil(unknown / lowestRow));
};

/** Where the list begins on the page; it moves when something above it opens or folds. */
const useTopOf = (list: RefObject<HTMLElement | null>): number => {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const read = (): void => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    read();
    const watcher = new ResizeObserver(read);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [list]);
  return top;
};
