import { commands, env, Uri, type Webview } from "vscode";
import { checkCall } from "../../shared/messages/check-call.ts";
import { coreCalls } from "../../shared/messages/core-calls.ts";
import { serve, tell, type Channel } from "../../shared/messages/rpc.ts";
import { openBackup } from "../backup/open-backup.ts";
import { saveBackup } from "../backup/save-backup.ts";
import type { Window } from "../create-window.ts";
import { editorLanguage } from "../editor-choices.ts";
import { saveElsewhere } from "../export/save-file.ts";
import { mark } from "../mark-use.ts";
import { openRef } from "../open-ref.ts";
import type { PanelApi, ShellCalls } from "./panel-api.ts";
import { panelHtml } from "./panel-html.ts";
import { shellCalls } from "./shell-calls.ts";

export interface ServedPanel {
  /** Goes to a place, as `#room/id`; at once, or as soon as the screen is there. */
  show(href: string): void;
  stop(): void;
}

interface PanelNeeds {
  readonly here: Window;
  readonly place: "view" | "tab";
  readonly openTab: (room: string) => void;
  /** Where to begin. */
  readonly href?: string;
  /** Called each time that a page has come up and listens. */
  readonly onListening?: () => void;
}

/** Shows the screens in a webview, and answers what they ask over one channel: the core's calls and the shell's few. */
export const servePanel = (
  webview: Webview,
  { here, place, openTab, href = "", onListening }: PanelNeeds,
): ServedPanel => {
  const channel = webviewChannel(webview);
  const { api: core, onChanged } = here.core();
  let first = href;
  let isListening = false;

  const shell: ShellCalls = {
    readDraft: (key) => here.drafts.read(key),
    keepDraft: (key, text) => here.drafts.keep(key, text),
    forgetDrafts: () => here.drafts.forget(),
    saveFile: async (file) => {
      if ((await saveElsewhere(file)) === undefined) throw new Error("the file went nowhere");
      mark("exported");
    },
    saveBackup: async () => (await saveBackup(here)) ?? null,
    openBackup: async () => (await openBackup(here)) ?? null,
    copyText: async (text) => await env.clipboard.writeText(text),
    openRef,
    openTab: async (room) => openTab(room),
    reload: async () => void (await commands.executeCommand("workbench.action.reloadWindow")),
    firstPlace: async () => {
      isListening = true;
      const asked = first;
      first = "";
      onListening?.();
      return asked;
    },
  };
  const stops = [
    serve<PanelApi>({ channel, api: { ...core, ...shell }, check: isAllowed, onBug: log }),
    onChanged((changed) => tell(channel, { event: "changed", changed })),
  ];

  webview.options = { enableScripts: true, localResourceRoots: [here.home] };
  webview.html = panelHtml({
    nonce: crypto.randomUUID(),
    cspSource: webview.cspSource,
    script: webview.asWebviewUri(Uri.joinPath(here.home, "webview.js")).toString(),
    style: webview.asWebviewUri(Uri.joinPath(here.home, "cirkel.css")).toString(),
    place,
    language: editorLanguage(),
  });

  return {
    show: (wanted) => {
      if (isListening) tell(channel, { event: "show", href: wanted });
      else first = wanted;
    },
    stop: () => stops.forEach((stop) => stop()),
  };
};

const isAllowed = checkCall({ ...coreCalls, ...shellCalls });

const webviewChannel = (webview: Webview): Channel => ({
  post: (message) => void webview.postMessage(message),
  listen: (receive) => {
    const listening = webview.onDidReceiveMessage(receive);
    return () => void listening.dispose();
  },
});

/** A far side learns only that a call failed; the log of the extension host says why. */
const log = (bug: unknown): void => {
  // oxlint-disable-next-line no-console -- the log of the extension host is where a bug is looked for
  console.error(bug);
};
