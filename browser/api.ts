import type { Browser } from "webextension-polyfill";

interface Platform {
  readonly browser?: Browser;
  readonly chrome?: Browser & Partial<typeof chrome>;
}

// Firefox names it `browser`; Chromium `chrome`, with the same promises since manifest 3. A polyfill would be 3 kB of
// what both have.
const platform = globalThis as unknown as Platform;
const found = platform.browser ?? platform.chrome;
if (!found) throw new Error("this is no page of an extension");

/** The extension platform of this browser. The only place that names it. */
export const api: Browser = found;

/** Chromium's side panel; undefined where the browser has none. */
export const sidePanel = platform.chrome?.sidePanel;
