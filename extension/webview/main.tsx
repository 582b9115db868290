import type { CoreChanged } from "../../shared/messages/core-api.ts";
import { coreMethods } from "../../shared/messages/core-methods.ts";
import { connect, hear } from "../../shared/messages/rpc.ts";
import { mountApp } from "../../shared/ui/mount-app.tsx";
import { watchRestoring } from "../../shared/ui/recovery/watch-restoring.ts";
import { shellMethods, type PanelApi } from "../panel/panel-api.ts";
import { createWebviewShell } from "./create-webview-shell.ts";
import { followLinks, goTo } from "./follow-links.ts";
import { hostChannel, keptPlace } from "./host-channel.ts";
import { waitForFocus } from "./wait-for-focus.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** The screens in VS Code: a view that holds no data and reaches the core over one channel. */
const openScreens = async (root: HTMLElement): Promise<void> => {
  const { api } = connect<PanelApi>(hostChannel, [...coreMethods, ...shellMethods]);
  const listeners = new Set<(changed: CoreChanged) => void>();
  hear(hostChannel, (event) => {
    if (event.event === "show") goTo(event.href);
    else for (const listener of listeners) listener(event.changed);
  });
  followLinks(root);
  waitForFocus();
  window.addEventListener("hashchange", () => keptPlace.keep(location.hash));
  const onChanged = (listener: (changed: CoreChanged) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const language = document.documentElement.lang === "nl" ? "nl" : "en";
  const stopWatching = watchRestoring(root, { api, onChanged, language });
  try {
    const [settings, asked] = await Promise.all([api.settings(), api.firstPlace()]);
    goTo(asked || keptPlace.read());
    stopWatching();
    mountApp(root, { api, shell: createWebviewShell(api), onChanged, settings });
  } catch (error) {
    root.textContent = { nl, en }[language].cannotOpen;
    throw error;
  }
};

const root = document.getElementById("app");
if (root) void openScreens(root);
