import { useEffect, useState } from "preact/hooks";

const query = "(min-width: 1000px)";

/** Whether there is room for the outline and the evidence beside the page. */
export const useWide = (): boolean => {
  const [isWide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const look = (): void => setWide(list.matches);
    list.addEventListener("change", look);
    return () => list.removeEventListener("change", look);
  }, []);
  return isWide;
};
