import type { ComponentProps, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Timeline } from "./timeline.tsx";

/** The list of notes, whose code comes after the capture line stands ready: writing never waits for reading. */
export const LazyTimeline = (props: ComponentProps<typeof Timeline>): JSX.Element | null => {
  const [loaded, setLoaded] = useState<{ readonly List: typeof Timeline }>();
  useEffect(() => {
    let gone = false;
    void import("./timeline.tsx").then(({ Timeline: List }) => !gone && setLoaded({ List }));
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.List {...props} /> : null;
};
