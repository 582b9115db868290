import { commands, Disposable, ViewColumn, window, type WebviewPanel, type WebviewView } from "vscode";
import { routeHref, type Route } from "../../shared/ui/route.ts";
import type { Window } from "../create-window.ts";
import { servePanel, type ServedPanel } from "./serve-panel.ts";

/** The screens, in the side bar and in a tab of the editor. */
export interface Panel extends Disposable {
  /** Opens the side bar with the focus in it: on a place, or where the person was. */
  show(route?: Route): Promise<void>;
  openTab(): Promise<void>;
}

const viewId = "cirkel.panel";
const tabId = "cirkel.tab";

/** Says how the screens are made when VS Code asks for them, also after a reload. Nothing is made before. */
export const registerPanel = (here: Window): Panel => {
  let inView: ServedPanel | undefined;
  let inTab: (ServedPanel & { readonly reveal: () => void }) | undefined;
  // Asked for while the view was closed.
  let waiting: string | undefined;
  let isComing = false;
  const focusView = async (): Promise<void> => void (await commands.executeCommand(`${viewId}.focus`));

  const openRoom = (room: string): void => showTab(`#${room}`);
  const fillView = (view: WebviewView): void => {
    const served = servePanel(view.webview, {
      here,
      place: "view",
      openTab: openRoom,
      onListening: () => {
        // What VS Code gives the focus before there is a page in it loses that again.
        if (isComing) void focusView();
        isComing = false;
      },
      ...(waiting && { href: waiting }),
    });
    waiting = undefined;
    inView = served;
    view.onDidDispose(() => {
      served.stop();
      if (inView === served) inView = undefined;
    });
  };
  const fillTab = (tab: WebviewPanel, href = ""): void => {
    const served = servePanel(tab.webview, { here, place: "tab", openTab: openRoom, href });
    const shown = { ...served, reveal: () => tab.reveal() };
    inTab = shown;
    tab.onDidDispose(() => {
      served.stop();
      if (inTab === shown) inTab = undefined;
    });
  };
  const showTab = (href: string): void => {
    if (!inTab) return fillTab(window.createWebviewPanel(tabId, "Cirkel", ViewColumn.Active), href);
    inTab.reveal();
    if (href !== "") inTab.show(href);
  };

  const registered = Disposable.from(
    window.registerWebviewViewProvider(viewId, { resolveWebviewView: fillView }),
    window.registerWebviewPanelSerializer(tabId, {
      deserializeWebviewPanel: async (tab: WebviewPanel) => fillTab(tab),
    }),
  );
  return {
    show: async (route) => {
      const href = route && routeHref(route);
      if (href && inView) inView.show(href);
      else waiting = href;
      isComing = inView === undefined;
      await focusView();
    },
    openTab: async () => showTab(""),
    dispose: () => void registered.dispose(),
  };
};
