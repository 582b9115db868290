import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../domain/entity.ts";
import type { CoreApi, CoreChanged } from "../messages/core-api.ts";
import type { Settings } from "../messages/settings-types.ts";
import type { Route } from "./route.ts";
import type { Shell } from "./shell.ts";

/** What every screen has at hand: the core, the window it lives in, the language, and the way to other rooms. */
export interface App {
  readonly api: CoreApi;
  readonly shell: Shell;
  readonly language: Language;
  readonly settings: Settings;
  /** Told after every commit, from any window; returns how to stop listening. */
  readonly onChanged: (listener: (changed: CoreChanged) => void) => () => void;
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Says something to people who hear the screen, and shows it as the status line; politely, never as a dialog. */
  readonly announce: (sentence: string) => void;
}

const AppContext = createContext<App | undefined>(undefined);

/** Puts the app within reach of every component below. */
export const AppProvider = AppContext.Provider;

/** The app this component lives in. Throws outside `AppProvider`: that is a bug. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp needs an AppProvider above it");
  return app;
};
