import type { CoreChanged } from "../../shared/messages/core-api.ts";
import { coreMethods } from "../../shared/messages/core-methods.ts";
import { connect, hear } from "../../shared/messages/rpc.ts";
import { mountApp } from "../../shared/ui/mount-app.tsx";
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
  try {
    const [settings, asked] = await Promise.all([api.settings(), api.firstPlace()]);
    goTo(asked || keptPlace.read());
    mountApp(root, {
      api,
      shell: createWebviewShell(api),
      onChanged: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      settings,
    });
  } catch (error) {
    root.textContent = (document.documentElement.lang === "nl" ? nl : en).cannotOpen;
    throw error;
  }
};

const root = document.getElementById("app");
if (root) void openScreens(root);
