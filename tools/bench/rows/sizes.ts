import { transform } from "esbuild";
import { readFile } from "node:fs/promises";
import { firstLoad } from "../first-load.ts";
import type { Row } from "../row.ts";

/** Measured once, gzipped, on the packages that people get; they do not change with this machine. */
const [webClipper, foam] = [526, 431];

/** What has to be loaded before the first key, gzipped. */
export const sizes: Row = {
  name: "sizes",
  lines: [
    {
      name: "size-panel",
      says: "first JavaScript of the panel",
      unit: "kB",
      beside: "the popup of Obsidian Web Clipper",
      goal: { of: "ratio", most: 0.15 },
    },
    {
      name: "size-code",
      says: "VS Code: the extension and the first screen",
      unit: "kB",
      beside: "Foam",
      goal: { of: "ratio", most: 0.45 },
    },
    {
      name: "size-injected",
      says: "the function that is sent into a page, not gzipped",
      unit: "kB",
      goal: { of: "value", most: 2 },
    },
  ],
  // Slow means here: as if each was half a megabyte more.
  measure: async ({ slow }) => {
    const more = slow ? 500 : 0;
    const panel = (await firstLoad("chromium", "panel.js")) + (await firstLoad("chromium", "first-line.js"));
    const code = (await firstLoad("vscode", "main.js")) + (await firstLoad("vscode", "webview.js"));
    return {
      "size-panel": [{ value: panel + more, beside: webClipper }],
      "size-code": [{ value: code + more, beside: foam }],
      "size-injected": [{ value: (await injected()) + more }],
    };
  },
};

/** The file holds the function and its types; of what is left nothing but the function goes into the page. */
const injected = async (): Promise<number> => {
  const source = await readFile("browser/read-page.ts", "utf8");
  const { code } = await transform(source, { loader: "ts", minify: true });
  return code.length / 1_000;
};
