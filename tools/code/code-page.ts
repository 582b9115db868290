/** What one window shows; everything is optional. */
export interface CodeQuery {
  /** A folder inside the workspace that is opened instead of the whole; `none` opens no folder at all. */
  readonly folder?: string;
  /** A file to open, from the workspace's folder. */
  readonly file?: string;
  /** The line the caret is on in that file, from 1. */
  readonly line?: number;
}

export interface PageNeeds {
  /** `localhost` with the port. */
  readonly host: string;
  /** Addresses on this server of the extensions that are loaded, and of the tests that run. */
  readonly extensions: readonly string[];
  readonly tests: string | undefined;
  /** Name of the workspace's folder. */
  readonly workspace: string | undefined;
  readonly language: "nl" | "en";
  readonly settings: Readonly<Record<string, unknown>>;
  readonly origins: "one" | "perWorkspace";
}

/** The page that starts VS Code, with nothing in it that asks for an account or goes out to the network. */
export const codePage = (needs: PageNeeds, query: URLSearchParams): string => `<!doctype html>
<html lang="${needs.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="referrer" content="no-referrer" />
    <title>VS Code</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/build/out/vs/workbench/workbench.web.main.internal.css" />
    <script type="application/json" id="asked">${asJson(configure(needs, query))}</script>
  </head>
  <body></body>
  <script>
    globalThis._VSCODE_FILE_ROOT = location.origin + "/build/out/";
    // VS Code itself has no Dutch: its own words stay English, but extensions hear which language is wanted.
    globalThis._VSCODE_NLS_LANGUAGE = ${asJson(needs.language)};
  </script>
  <script src="/build/out/nls.messages.js"></script>
  <script type="module">
    import { create, URI } from "/build/out/vs/workbench/workbench.web.main.internal.js";
    const { workspace, payload, ...options } = JSON.parse(document.getElementById("asked").textContent);
    const open = async (wanted) => {
      const folder = wanted?.folderUri?.path.split("/").slice(2).join("/") ?? "none";
      location.search = new URLSearchParams(folder === "" ? {} : { folder }).toString();
      return true;
    };
    const folder = workspace && { folderUri: URI.parse(workspace) };
    create(document.body, { ...options, workspaceProvider: { workspace: folder, payload, trusted: true, open } });
  </script>
</html>
`;

/** JSON that can stand inside a script element. */
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const configure = (needs: PageNeeds, query: URLSearchParams): object => {
  const { host, workspace } = needs;
  const address = (path: string): object => ({ scheme: "http", authority: host, path });
  const opened = query.get("folder") ?? "";
  return {
    productConfiguration: {
      enableTelemetry: false,
      quality: "stable",
      // For "go to file" in our folder. All others, Cirkel too, get what a stable VS Code gives them.
      extensionEnabledApiProposals: { "cirkel-development.workspace-provider": ["fileSearchProvider"] },
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${host}/build/out/vs/workbench/contrib/webview/browser/pre/`,
      ...(needs.origins === "perWorkspace" && { webEndpointUrlTemplate: `http://{{uuid}}.${host}/build` }),
    },
    configurationDefaults: { ...quietly, ...needs.settings },
    developmentOptions: {
      extensions: needs.extensions.map(address),
      ...(needs.tests !== undefined && { extensionTestsPath: address(needs.tests) }),
    },
    ...(workspace !== undefined &&
      opened !== "none" && { workspace: folderAddress([workspace, opened]), payload: fileToOpen(workspace, query) }),
  };
};

const fileToOpen = (workspace: string, query: URLSearchParams): readonly (readonly string[])[] => {
  const file = query.get("file");
  if (file === null) return [];
  const line = query.get("line");
  return [
    ["openFile", folderAddress([workspace, line === null ? file : `${file}:${line}`])],
    ["gotoLineMode", "true"],
  ];
};

const folderAddress = (parts: readonly string[]): string => {
  const names = parts.flatMap((part) => part.split("/")).filter((name) => name !== "");
  return `folder:/${names.map(encodeURIComponent).join("/")}`;
};

const quietly = {
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "window.confirmBeforeClose": "never",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};
