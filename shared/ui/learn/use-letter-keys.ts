import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../app-context.ts";

/** Single letters that do something in this room; silent while somebody types, and when they are switched off. */
export const useLetterKeys = (actions: Readonly<Record<string, () => void>>): void => {
  const { settings } = useApp();
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(() => {
    if (!settings.letterKeys) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const action = newest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [settings.letterKeys]);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
