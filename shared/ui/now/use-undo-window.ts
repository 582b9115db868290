import { useEffect, useRef, useState } from "preact/hooks";

/** How long something just done can be taken back. */
export const undoSeconds = 10;

/** The last thing done in this window: Ctrl+Z takes that back, also while an earlier one could still be undone. */
let lastDone: string | undefined;

/**
 * Whether `key` can still be taken back, and Ctrl+Z for it. A field with text in it keeps Ctrl+Z for its own text. The
 * window stays open as long as the focus is on `button`.
 */
export const useUndoWindow = (
  key: string,
  undo: () => void,
): { readonly isOpen: boolean; readonly button: { current: HTMLButtonElement | null } } => {
  const [closed, setClosed] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const newest = useRef(undo);
  newest.current = undo;
  const isOpen = closed !== key;

  useEffect(() => {
    lastDone = key;
    return () => {
      if (lastDone === key) lastDone = undefined;
    };
  }, [key]);

  useEffect(() => {
    const close = (): void => {
      if (document.activeElement === button.current && button.current) {
        button.current.addEventListener("blur", () => setClosed(key), { once: true });
      } else setClosed(key);
    };
    const timer = setTimeout(close, undoSeconds * 1000);
    return () => clearTimeout(timer);
  }, [key]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || (lastDone ?? key) !== key || hasOwnText(document.activeElement)) return;
      event.preventDefault();
      setClosed(key);
      newest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [key, isOpen]);

  return { isOpen, button };
};

const hasOwnText = (element: Element | null): boolean =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.value !== "";
