import { useEffect, useRef } from "preact/hooks";
import { useApp } from "./app-context.ts";

/** Single keys of the room on screen: silent while somebody types or operates a menu, and when they are switched off. */
export const useLetterKeys = (actions: Readonly<Record<string, () => void>>): void => {
  const { settings } = useApp();
  const newest = useRef(actions);
  newest.current = actions;

  useEffect(() => {
    if (!settings.letterKeys) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const action = newest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [settings.letterKeys]);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, .menu") !== null);
