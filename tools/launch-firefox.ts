import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

interface FirefoxWishes {
  readonly executable: string;
  /** Folder of the built extension, and the id in its manifest. */
  readonly extension: string;
  readonly extensionId: string;
  /** A profile that is kept, with what the extension stored in it; otherwise a throw-away one. */
  readonly profile?: string;
}

export interface RunningFirefox {
  readonly browser: Browser;
  /** Where files that the browser saves go to. */
  readonly downloads: string;
  /** The address of a page of the extension, as `url("panel.html")`. */
  readonly url: (page: string) => string;
  close(): Promise<void>;
}

/** Starts a Firefox without a screen and installs the extension in it until it closes. */
export const launchFirefox = async ({
  executable,
  extension,
  extensionId,
  profile,
}: FirefoxWishes): Promise<RunningFirefox> => {
  const folder = await mkdtemp(join(tmpdir(), "cirkel-firefox-"));
  const downloads = join(folder, "saved");
  const clear = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  const launched = puppeteer.launch({
    browser: "firefox",
    executablePath: executable,
    headless: true,
    // Tests reach the browser's own window: its menus, keys and sidebar.
    args: ["--remote-allow-system-access"],
    userDataDir: profile ?? join(folder, "profile"),
    timeout: 60_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      // Firefox gives each installation an address of its own; tests must know it.
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: host }),
      // An extension that is not signed is installed for one run, and takes what it stored with it unless it is told to stay.
      "extensions.webextensions.keepStorageOnUninstall": profile !== undefined,
      "extensions.webextensions.keepUuidOnUninstall": profile !== undefined,
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      "network.proxy.type": 0,
    },
  });
  const browser = await launched.catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await clear();
  };
  try {
    await browser.installExtension(resolve(extension));
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, downloads, url: (page) => `moz-extension://${host}/${page}`, close };
};

const host = "5b0c8f0e-9a3d-4a58-8f0e-6b8a1c2d3e4f";
