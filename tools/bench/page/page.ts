import { benchPage } from "./bench-page.ts";

declare global {
  /** In a page that this bundle was given to. */
  var bench: typeof benchPage;
}

globalThis.bench = benchPage;
