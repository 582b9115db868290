import { useCallback, useEffect, useState } from "preact/hooks";
import { parseRoute, routeHref, type Route } from "./route.ts";

interface Place {
  readonly route: Route;
  /** Where the person followed a link from, when that was another room. */
  readonly from: Route | undefined;
}

/** Where the person is, by the address after `#`, so that Back goes back. A link to where one is already goes there again. */
export const useRoute = (): Place & { readonly go: (route: Route) => void } => {
  const [place, setPlace] = useState<Place>(() => ({ route: parseRoute(location.hash), from: undefined }));

  useEffect(() => {
    const read = (): void =>
      setPlace((before) => {
        const route = parseRoute(location.hash);
        return { route, from: before.route.room === route.room ? before.from : before.route };
      });
    const repeat = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link?.getAttribute("href") === location.hash && location.hash !== "") read();
    };
    window.addEventListener("hashchange", read);
    document.addEventListener("click", repeat);
    return () => {
      window.removeEventListener("hashchange", read);
      document.removeEventListener("click", repeat);
    };
  }, []);

  const go = useCallback((route: Route): void => {
    const href = routeHref(route);
    if (href === location.hash) setPlace((before) => ({ ...before, route }));
    else location.hash = href;
  }, []);
  return { ...place, go };
};
