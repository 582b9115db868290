import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { env, platform } from "node:process";
import { aptInstall, tell } from "./apt-install.ts";

/** A Chromium to run: named by hand, found on the machine, or installed. Throws one sentence when there is none. */
export const findChromium = (): Promise<string> => findBrowser(chromium);

/** A Firefox to run, found in the same ways. Throws one sentence when there is none. */
export const findFirefox = (): Promise<string> => findBrowser(firefox);

interface BrowserKind {
  readonly name: string;
  /** The environment variable that names one by hand. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Below a folder with applications. */
  readonly onMac: readonly string[];
  readonly onWindows: readonly string[];
  readonly inDebian: string;
  /** What `@puppeteer/browsers` calls it: those it may have kept, and the one it downloads. */
  readonly kept: readonly ("chrome" | "chromium" | "firefox")[];
  readonly download: { readonly browser: "chrome" | "firefox"; readonly tag: string };
}

const chromium: BrowserKind = {
  name: "Chromium",
  variable: "CIRKEL_CHROMIUM",
  commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  onMac: ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"],
  onWindows: ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"],
  inDebian: "chromium",
  kept: ["chrome", "chromium"],
  download: { browser: "chrome", tag: "stable" },
};

const firefox: BrowserKind = {
  name: "Firefox",
  variable: "CIRKEL_FIREFOX",
  commands: ["firefox-esr", "firefox"],
  onMac: ["Firefox.app/Contents/MacOS/firefox"],
  onWindows: ["Mozilla Firefox\\firefox.exe"],
  inDebian: "firefox-esr",
  kept: ["firefox"],
  download: { browser: "firefox", tag: "stable" },
};

const findBrowser = async (kind: BrowserKind): Promise<string> => {
  const named = env[kind.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${kind.variable} names "${named}", but there is no such file.`);
  }
  return (
    onThisMachine(kind) ??
    (await inBrowserCache(kind)) ??
    ((await aptInstall(kind.name, [kind.inDebian])) ? onThisMachine(kind) : undefined) ??
    (await fromBrowserCache(kind)) ??
    noBrowser(kind)
  );
};

const onThisMachine = (kind: BrowserKind): string | undefined => {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const names = platform === "win32" ? kind.commands.map((name) => `${name}.exe`) : kind.commands;
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...knownPlaces(kind)].find((path) => existsSync(path));
};

const knownPlaces = ({ onMac, onWindows }: BrowserKind): readonly string[] => {
  if (platform === "darwin")
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      onMac.map((app) => join(folder, app)),
    );
  if (platform !== "win32") return [];
  const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
    (root) => root !== undefined,
  );
  return roots.flatMap((root) => onWindows.map((path) => join(root, path)));
};

/** Where Puppeteer keeps its browsers, so that one download serves every project on the machine. */
const cacheDir = env["PUPPETEER_CACHE_DIR"] ?? join(homedir(), ".cache", "puppeteer");

const inBrowserCache = async (kind: BrowserKind): Promise<string | undefined> => {
  const { getInstalledBrowsers } = await import("@puppeteer/browsers");
  const kept = await getInstalledBrowsers({ cacheDir });
  const usable = kept.filter(({ browser }) => kind.kept.some((name) => name === browser));
  return usable.map(({ executablePath }) => executablePath).find((path) => existsSync(path));
};

const fromBrowserCache = async ({ name, download }: BrowserKind): Promise<string | undefined> => {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import("@puppeteer/browsers");
  const system = detectBrowserPlatform();
  if (!system) return undefined;
  const browser = download.browser === "firefox" ? Browser.FIREFOX : Browser.CHROME;
  tell(`Downloading ${name} (once) …`);
  try {
    const buildId = await resolveBuildId(browser, system, download.tag);
    return (await install({ browser, buildId, cacheDir, platform: system })).executablePath;
  } catch (error) {
    tell(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
};

const noBrowser = ({ name, variable }: BrowserKind): never => {
  throw new Error(`No ${name} was found and none could be installed: install it, or name one in ${variable}.`);
};
