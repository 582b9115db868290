import { useEffect, useRef } from "preact/hooks";

/**
 * Closes the popup after so many seconds without a key, counted from `since`; 0 seconds or no `since` leaves it open.
 * Somebody who is answering, or who points at it to read, is not hurried.
 */
export const useClosing = (since: string | undefined, seconds: number, close: () => void): void => {
  const newest = useRef(close);
  newest.current = close;

  useEffect(() => {
    if (since === undefined || seconds <= 0) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => (isInUse() ? restart() : newest.current()), seconds * 1_000);
    };
    restart();
    document.addEventListener("keydown", restart);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", restart);
    };
  }, [since, seconds]);
};

const isInUse = (): boolean => {
  const focused = document.activeElement;
  const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  return (isField && focused.value !== "") || document.documentElement.matches(":hover");
};
