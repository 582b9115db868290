import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Puts the focus on the first thing that can be operated in what just opened. */
export const useFocusFirst = <T extends HTMLElement>(): RefObject<T | null> => {
  const root = useRef<T>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>("input, textarea, select, button")?.focus(), []);
  return root;
};
