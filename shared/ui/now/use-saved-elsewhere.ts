import { useEffect, useRef } from "preact/hooks";
import type { CaptureId } from "../../domain/capture.ts";
import type { Captured } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { routeHref } from "../route.ts";
import { words } from "./words.ts";

/** Hands over the note that the address shows as saved elsewhere, each time anew; says so when it is gone. */
export const useSavedElsewhere = (show: (captured: Captured) => void): void => {
  const { api, route, announce, language } = useApp();
  const sayGone = (): void => announce(words[language].noteGone);
  const newest = useRef({ api, show, sayGone });
  newest.current = { api, show, sayGone };

  useEffect(() => {
    if (!route.saved) return undefined;
    let left = false;
    const find = async (): Promise<void> => {
      const [view] = isCaptureId(route.id) ? await newest.current.api.notes([route.id]) : [];
      if (left) return;
      if (view) newest.current.show({ capture: view.capture, cleaned: 0 });
      else newest.current.sayGone();
      // Whoever opens this place again later did not just save that note.
      location.replace(location.href.replace(/#.*$/, routeHref({ room: "now" })));
    };
    void find();
    return () => {
      left = true;
    };
  }, [route]);
};

const isCaptureId = (id: string | undefined): id is CaptureId => id?.startsWith("capture:") === true;
