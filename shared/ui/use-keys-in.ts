import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Hears the keys pressed anywhere inside an element, such as Esc for a form or a menu as a whole. */
export const useKeysIn = (root: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void => {
  const newest = useRef(onKey);
  newest.current = onKey;
  useEffect(() => {
    const element = root.current;
    const hear = (event: KeyboardEvent): void => newest.current(event);
    element?.addEventListener("keydown", hear);
    return () => element?.removeEventListener("keydown", hear);
  }, [root]);
};
