import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface VirtualRowsOptions {
  readonly keys: readonly string[];
  /** Expected height of a row in px, until it is measured. */
  readonly estimate: (index: number) => number;
  readonly list: RefObject<HTMLElement | null>;
  /** Rows that stay although they are out of sight: the one with the focus or an open form. */
  readonly pinned: readonly number[];
}

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** Distance of a row from the top of the list. */
  readonly offsetOf: (item: VirtualItem) => number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Height of the rooms bar that stays on top. */
const stickyTop = 48;

/** The rows of a long list that are near the window, which scrolls as a whole. Heights are measured as rows appear. */
export const useVirtualRows = ({ keys, estimate, list, pinned }: VirtualRowsOptions): VirtualRows => {
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  const scrollMargin = useTopOf(list);
  const options = {
    count: keys.length,
    getItemKey: (index: number) => keys[index] ?? index,
    getScrollElement: () => window,
    estimateSize: estimate,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: 2,
    scrollMargin,
    scrollPaddingStart: stickyTop,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [
        ...new Set([...defaultRangeExtractor(range), ...pinned.filter((index) => index >= 0 && index < keys.length)]),
      ].sort((a, b) => a - b),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offsetOf: ({ start }) => start - scrollMargin,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "start" }),
  };
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
