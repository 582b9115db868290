import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Welcome } from "../settings/welcome.tsx";

/** What one reads after the first line stands ready to write in. */
export const LazyWelcome = (): JSX.Element | null => {
  const [loaded, setLoaded] = useState<{ readonly Words: typeof Welcome }>();
  useEffect(() => {
    let gone = false;
    void import("../settings/welcome.tsx").then(({ Welcome: Words }) => !gone && setLoaded({ Words }));
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.Words /> : null;
};
