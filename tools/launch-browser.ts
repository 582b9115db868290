import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

export interface BrowserWishes {
  readonly executable: string;
  readonly window: "headless" | "visible";
  /** Folders of extensions to install. */
  readonly extensions?: readonly string[];
  /** A profile that is kept; otherwise a throw-away one. */
  readonly profile?: string;
  readonly language?: "nl" | "en";
  /** How long one wait may take at most, in ms. */
  readonly longestWait?: number;
  readonly width?: number;
  readonly height?: number;
  /** What the command line of the browser says besides what it always says. */
  readonly flags?: readonly string[];
}

export interface RunningBrowser {
  readonly browser: Browser;
  readonly profile: string;
  /** Closes the browser and clears a throw-away profile. */
  close(): Promise<void>;
  /** Ends the browser and every process of it at once, as a crash would; a throw-away profile is cleared. */
  kill(): Promise<void>;
}

/** Starts a Chromium with nothing that goes out to the network by itself. */
export const launchBrowser = async ({
  executable,
  window,
  extensions = [],
  profile,
  language = "en",
  longestWait = 120_000,
  width = 1200,
  height = 900,
  flags = [],
}: BrowserWishes): Promise<RunningBrowser> => {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "cirkel-profile-")));
  const clear = (): Promise<void> => (profile === undefined ? removeFolder(folder) : Promise.resolve());
  const launched = puppeteer.launch({
    executablePath: executable,
    headless: window === "headless",
    pipe: true,
    userDataDir: folder,
    ...(extensions.length > 0 && { enableExtensions: [...extensions] }),
    defaultViewport: null,
    // Two loaded cores can take a while to start a browser.
    timeout: 60_000,
    protocolTimeout: longestWait,
    // On Linux the language of the browser comes from the environment.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...quietly,
      `--lang=${language}`,
      `--window-size=${width},${height}`,
      ...(isRoot() ? ["--no-sandbox"] : []),
      ...flags,
    ],
  });
  const browser = await launched.catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  const ended = new Promise<void>((settle) => void browser.process()?.once("exit", () => settle()));
  return {
    browser,
    profile: folder,
    close: async () => {
      await browser.close();
      await clear();
    },
    kill: async () => {
      endAll(browser.process());
      await ended;
      await clear();
    },
  };
};

const quietly = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The driver starts a browser as the head of a group of its own, where the system knows groups. */
const endAll = (browser: ChildProcess | null): void => {
  if (browser?.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  if (process.platform === "win32") browser.kill("SIGKILL");
  else process.kill(-browser.pid, "SIGKILL");
};

/** Chromium's sandbox refuses to run as root. */
const isRoot = (): boolean => process.getuid?.() === 0;

/** Processes of a browser that just ended may still hold files for a moment. */
const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
