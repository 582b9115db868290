import { render, type JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CoreApi } from "../messages/core-api.ts";
import type { Settings } from "../messages/settings-types.ts";
import { AppFrame } from "./app-frame.tsx";
import { AppProvider, type App } from "./app-context.ts";
import { askInTurn } from "./ask-in-turn.ts";
import { LanguageProvider } from "./language.ts";
import type { Shell } from "./shell.ts";
import { Sprite } from "./sprite.tsx";
import { useRoute } from "./use-route.ts";

interface AppNeeds {
  readonly api: CoreApi;
  readonly shell: Shell;
  readonly onChanged: App["onChanged"];
  /** As they are now; changes come in by themselves. */
  readonly settings: Settings;
}

/** Shows the whole of Cirkel in `root`, a plain `div` of an empty page. Returns how to take it away. */
export const mountApp = (root: HTMLElement, needs: AppNeeds): (() => void) => {
  render(<AppRoot {...needs} />, root);
  return () => render(null, root);
};

const AppRoot = ({ api, shell, onChanged, settings: initial }: AppNeeds): JSX.Element => {
  const settings = useSettings(api, onChanged, initial);
  const { route, from, go } = useRoute();
  const { status, announce } = useStatus(route);
  const { language } = settings;
  return (
    <AppProvider value={{ api, shell, language, settings, onChanged, route, go, announce }}>
      <LanguageProvider value={language}>
        <Sprite />
        <AppFrame status={status} cameFrom={from} />
      </LanguageProvider>
    </AppProvider>
  );
};

const useSettings = (api: CoreApi, onChanged: App["onChanged"], initial: Settings): Settings => {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const { ask, stop } = askInTurn(() => api.settings(), setSettings);
    const stopListening = onChanged(({ changes }) => {
      if (changes.some(({ table }) => table === "settings")) void ask();
    });
    return () => {
      stop();
      stopListening();
    };
  }, [api, onChanged]);
  return settings;
};

/** How long the status line stays on screen. */
const statusSeconds = 8;

/** The status line is emptied before it is filled, so that the same sentence is heard twice when it is said twice. */
const useStatus = (route: App["route"]): { readonly status: string; readonly announce: App["announce"] } => {
  const [status, setStatus] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((sentence: string): void => {
    clearTimeout(timer.current);
    setStatus("");
    requestAnimationFrame(() => setStatus(sentence));
    timer.current = setTimeout(() => setStatus(""), statusSeconds * 1000);
  }, []);
  useEffect(() => setStatus(""), [route.room]);
  return { status, announce };
};
