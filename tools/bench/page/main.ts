import { createBenchPage, type BenchPage } from "./bench-page.ts";

declare global {
  /** In a page that this bundle was given to. */
  var bench: BenchPage;
}

globalThis.bench = createBenchPage();
