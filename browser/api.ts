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

/** The extension platform of this browser. The only file that names it. */
export const api: Browser = found;

const openerOf = (
  sidePanel: typeof chrome.sidePanel | undefined,
  sidebar: Browser["sidebarAction"] | undefined,
): ((windowId: number) => Promise<void>) | undefined => {
  if (sidePanel) return (windowId) => sidePanel.open({ windowId });
  return sidebar && (() => sidebar.open());
};

/**
 * Opens the panel beside the page: the side panel of Chromium, the sidebar of Firefox. Undefined where there is neither.
 * It only counts as the person's own doing when it is called at once, so the window must be known by then.
 */
export const openPanelBeside = openerOf(platform.chrome?.sidePanel, found.sidebarAction);
