import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { env, getuid, platform } from "node:process";
import { runCommand } from "./run-command.ts";

/** A Chromium to run: named by hand, found on the machine, or installed. Throws one sentence when there is none. */
export const findChromium = async (): Promise<string> => {
  const named = env["CIRKEL_CHROMIUM"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CIRKEL_CHROMIUM names "${named}", but there is no such file.`);
  }
  return (
    onThisMachine() ?? (await inBrowserCache()) ?? (await fromDebian()) ?? (await fromBrowserCache()) ?? noBrowser()
  );
};

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const onThisMachine = (): string | undefined => {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const names = platform === "win32" ? commands.map((name) => `${name}.exe`) : commands;
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...knownPlaces()].find((path) => existsSync(path));
};

const knownPlaces = (): readonly string[] => {
  if (platform === "darwin") {
    const apps = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (platform !== "win32") return [];
  const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
    (root) => root !== undefined,
  );
  const folders = ["Chromium", "Google\\Chrome"];
  return roots.flatMap((root) => folders.map((folder) => join(root, folder, "Application", "chrome.exe")));
};

/** Where Puppeteer keeps its browsers, so that one download serves every project on the machine. */
const cacheDir = env["PUPPETEER_CACHE_DIR"] ?? join(homedir(), ".cache", "puppeteer");

const inBrowserCache = async (): Promise<string | undefined> => {
  const { Browser, getInstalledBrowsers } = await import("@puppeteer/browsers");
  const kept = await getInstalledBrowsers({ cacheDir });
  const usable = kept.filter(({ browser }) => browser === Browser.CHROME || browser === Browser.CHROMIUM);
  return usable.map(({ executablePath }) => executablePath).find((path) => existsSync(path));
};

const fromDebian = async (): Promise<string | undefined> => {
  if (!existsSync("/etc/debian_version") || getuid?.() !== 0) return undefined;
  tell("Installing Chromium with apt-get (once) …");
  const steps = [
    ["update"],
    // Chromium pulls in fontconfig and with it a font; the recommended packages are not needed to show text.
    ["install", "-y", "--no-install-recommends", "chromium"],
  ];
  for (const step of steps) {
    const { ok, output } = await runCommand("apt-get", step, { ...env, DEBIAN_FRONTEND: "noninteractive" });
    if (!ok) {
      tell(output);
      return undefined;
    }
  }
  return onThisMachine();
};

const fromBrowserCache = async (): Promise<string | undefined> => {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import("@puppeteer/browsers");
  const system = detectBrowserPlatform();
  if (!system) return undefined;
  tell("Downloading Chrome (once) …");
  try {
    const buildId = await resolveBuildId(Browser.CHROME, system, "stable");
    return (await install({ browser: Browser.CHROME, buildId, cacheDir, platform: system })).executablePath;
  } catch (error) {
    tell(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
};

const noBrowser = (): never => {
  throw new Error(
    "No Chromium was found and none could be installed: install Chromium or Google Chrome, or name one in CIRKEL_CHROMIUM.",
  );
};

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence.trimEnd()}\n`);
};
