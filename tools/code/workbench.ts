import type { Browser, Page } from "puppeteer-core";
import { copyExampleWorkspace } from "./example-workspace.ts";
import type { CodeQuery } from "./code-page.ts";
import { serveCode, type CodeWishes, type ServedCode } from "./serve-code.ts";
import { findChromium } from "../find-browser.ts";
import { launchBrowser } from "../launch-browser.ts";
import { listenToStatus } from "./status-line.ts";
import { patience } from "./until.ts";
import { bringForward } from "./workbench-parts.ts";

export interface WorkbenchWishes extends Pick<CodeWishes, "beside" | "extraFiles"> {
  /** A real folder to work on; otherwise a copy of the example that is thrown away. */
  readonly workspace?: string;
  readonly language?: "nl" | "en";
  /** A profile that is kept. It finds what VS Code stored back on the same port only. */
  readonly profile?: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly origins?: "one" | "perWorkspace";
  /** Another build of the extension than the one everybody gets. */
  readonly extension?: string;
  /** What the command line of the browser says besides what it always says. */
  readonly flags?: readonly string[];
}

export interface Workbench {
  readonly browser: Browser;
  readonly server: ServedCode;
  /** The workspace on the disk. */
  readonly folder: string;
  /** A window of VS Code, in front, with the extension known to it. */
  open(query?: CodeQuery): Promise<Page>;
  close(): Promise<void>;
  /** Ends the browser at once, as a crash would; also closes the server. */
  kill(): Promise<void>;
}

/** A real VS Code with the built extension in a real Chromium, closed by the caller. All windows share one browser. */
export const startWorkbench = async ({
  workspace,
  language = "en",
  profile,
  extension = "dist/vscode",
  flags = [],
  ...wishes
}: WorkbenchWishes = {}): Promise<Workbench> => {
  const example = workspace === undefined ? await copyExampleWorkspace() : undefined;
  const folder = workspace ?? example?.folder ?? "";
  const server = await serveCode({ extension, workspace: folder, language, ...wishes });
  const executable = await findChromium();
  const running = await launchBrowser({
    executable,
    window: "headless",
    language,
    flags,
    ...(profile !== undefined && { profile }),
  });
  const clear = async (): Promise<void> => {
    await server.close();
    await example?.remove();
  };
  return {
    browser: running.browser,
    server,
    folder,
    open: async (query) => openWindow(running.browser, server.url(query)),
    close: () => running.close().finally(clear),
    kill: () => running.kill().finally(clear),
  };
};

const openWindow = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  // Several windows are in use at once, as on a desktop; a tab at the back would be slowed down.
  const cdp = await page.createCDPSession();
  await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  await page.goto(url);
  await bringForward(page);
  await page.waitForSelector(".monaco-workbench .part.statusbar .statusbar-item");
  await page.waitForSelector('.activitybar [aria-label^="Cirkel"]');
  // Its place in the status bar is there once the extension was started.
  await listenToStatus(page);
  return page;
};
