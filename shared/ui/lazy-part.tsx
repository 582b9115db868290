import type { ComponentType, JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** A part of a screen whose code comes after the rest stands ready; until then there is nothing in its place. */
export const lazyPart =
  <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  (props: Props): JSX.Element | null => {
    const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Props> }>();
    useLayoutEffect(() => {
      let gone = false;
      void load().then((Part) => !gone && setLoaded({ Part }));
      return () => {
        gone = true;
      };
    }, []);
    return loaded ? <loaded.Part {...props} /> : null;
  };
