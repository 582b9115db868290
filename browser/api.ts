import browser from "webextension-polyfill";

/** The extension platform of this browser. The only place that imports it: outside an extension the import throws. */
export const api = browser;

/** Chromium's side panel; undefined where the browser has none. The polyfill's types do not know it. */
export const sidePanel = (globalThis as { readonly chrome?: Partial<typeof chrome> }).chrome?.sidePanel;
