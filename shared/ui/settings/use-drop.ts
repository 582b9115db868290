import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { droppedFiles } from "./dropped-files.ts";
import type { PathFile } from "./read-files.ts";

/** Calls `onFiles` with what is dropped on an element; without it the browser would open the file in this place. */
export const useDrop = (
  place: RefObject<HTMLElement | null>,
  onFiles: (find: () => Promise<readonly PathFile[]>) => void,
): void => {
  const newest = useRef(onFiles);
  newest.current = onFiles;
  useEffect(() => {
    const element = place.current;
    const allow = (event: DragEvent): void => event.preventDefault();
    const take = (event: DragEvent): void => {
      event.preventDefault();
      const find = droppedFiles(event.dataTransfer);
      if (find) newest.current(find);
    };
    element?.addEventListener("dragover", allow);
    element?.addEventListener("drop", take);
    return () => {
      element?.removeEventListener("dragover", allow);
      element?.removeEventListener("drop", take);
    };
  }, [place]);
};
