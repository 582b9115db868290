/** What the files of one folder, or one file, may import besides their own folder. */
export interface ImportRule {
  /** A folder (ends in a slash) or a file, from the root of the project. The first rule that fits a file holds. */
  readonly of: string;
  /** Folders and files of the project, packages (with what is below them), `node:`, `devDependencies`, or `anything`. */
  readonly mayImport: readonly string[];
  /** Shown with every refusal: why the border is there. */
  readonly because: string;
}

const core = [
  "shared/result.ts",
  "shared/ports.ts",
  "shared/coach-port.ts",
  "shared/model-ports.ts",
  "shared/strategy-ports.ts",
  "shared/domain/",
  "shared/usecases/",
  "shared/store/",
  "shared/journal/",
  "shared/coach/",
  "shared/exchange/",
  "shared/messages/",
];

/** Everything is denied but what stands here. */
export const importRules: readonly ImportRule[] = [
  { of: "shared/result.ts", mayImport: [], because: "everybody imports it, so it stands on nothing" },
  {
    of: "shared/core.ts",
    mayImport: [...core, "shared/core/"],
    because: "it joins the parts of the core, and the core never knows its screens or its platform",
  },
  {
    of: "shared/core/",
    mayImport: core,
    because: "these are the parts of the one assembly that are loaded with their room",
  },
  {
    of: "shared/ports.ts",
    mayImport: ["shared/domain/", "shared/result.ts"],
    because: "a port says in words of the domain what the core needs, never who delivers it",
  },
  {
    of: "shared/coach-port.ts",
    mayImport: ["shared/domain/", "shared/ports.ts", "shared/result.ts"],
    because: "a port says in words of the domain what the core needs, never who delivers it",
  },
  {
    of: "shared/model-ports.ts",
    mayImport: ["shared/domain/", "shared/result.ts"],
    because: "a port says in words of the domain what the model coach needs, never who delivers it",
  },
  {
    of: "shared/strategy-ports.ts",
    mayImport: ["shared/domain/", "shared/result.ts"],
    because: "a port says in words of the domain what the ground rules need, never who delivers it",
  },
  {
    of: "shared/domain/",
    mayImport: ["shared/result.ts"],
    because: "the domain is pure: it must read, test and last without any library or platform",
  },
  {
    of: "shared/usecases/",
    mayImport: [
      "shared/domain/",
      "shared/ports.ts",
      "shared/coach-port.ts",
      "shared/model-ports.ts",
      "shared/strategy-ports.ts",
      "shared/result.ts",
    ],
    because: "a use case reaches the world through ports alone, so that any shell can run it",
  },
  {
    of: "shared/store/",
    mayImport: ["shared/domain/", "shared/ports.ts", "shared/result.ts", "dexie", "fake-indexeddb", "ulid"],
    because: "the store is the one place that knows the database, and it knows nothing else",
  },
  {
    of: "shared/journal/",
    mayImport: ["shared/domain/", "shared/ports.ts", "shared/result.ts"],
    because: "the journal must still be readable when the database and every library changed",
  },
  {
    of: "shared/coach/",
    mayImport: [
      "shared/domain/",
      "shared/ports.ts",
      "shared/coach-port.ts",
      "shared/model-ports.ts",
      "shared/result.ts",
      "@anthropic-ai/sdk",
    ],
    because: "a coach reads what it is handed and answers; it never reaches into the store",
  },
  {
    of: "shared/exchange/",
    mayImport: ["shared/domain/", "shared/result.ts", "js-yaml", "valibot", "papaparse", "fflate"],
    because: "formats are pure: text in, records out, whoever calls them",
  },
  {
    of: "shared/messages/",
    mayImport: ["shared/domain/", "shared/result.ts"],
    because: "the contract is read by both sides, so it may not pull in either",
  },
  {
    of: "shared/ui/",
    mayImport: ["shared/domain/", "shared/messages/", "shared/result.ts", "preact", "@tanstack/virtual-core"],
    because: "a screen talks to the core through the contract only; the same screens run where the core is far away",
  },
  {
    of: "browser/api.ts",
    mayImport: ["webextension-polyfill"],
    because: "it is the one file that names the browser's extension API, and of the polyfill it takes the types alone",
  },
  {
    of: "browser/paper/",
    mayImport: [
      "shared/messages/",
      "mdast",
      "mdast-util-from-markdown",
      "mdast-util-gfm-table",
      "micromark-extension-gfm-table",
    ],
    because: "it draws a page of Markdown as a library reads it, and knows nothing of where the page came from",
  },
  {
    of: "browser/",
    mayImport: [...core, "shared/core.ts", "shared/core/", "shared/ui/", "preact"],
    because: "a shell joins the core to its platform; the extension API comes from browser/api.ts alone",
  },
  {
    of: "extension/webview/",
    mayImport: ["extension/panel/", "shared/ui/", "shared/messages/", "shared/domain/", "preact"],
    because: "the webview is a view: it holds no data and reaches the core through its channel alone",
  },
  {
    of: "extension/",
    mayImport: [...core, "shared/core.ts", "shared/core/", "shared/ui/", "vscode"],
    because: "a shell joins the core to its platform, and shows the screens in a webview instead of drawing them",
  },
  {
    of: "tools/run.mjs",
    mayImport: ["node:", "esbuild.config.mjs"],
    because: "it runs before any package is installed",
  },
  {
    of: "tools/find-browser.ts",
    mayImport: ["node:", "tools/apt-install.ts", "@puppeteer/browsers"],
    because: "it comes with puppeteer-core and is asked for only where no browser was found",
  },
  {
    of: "tools/start/screen-words.ts",
    mayImport: ["tools/start/", "shared/ui/"],
    because: "a run finds buttons by the words that are on them, and needs no more of the screens",
  },
  {
    of: "tools/code/workspace-provider/",
    mayImport: ["vscode"],
    because: "it is an extension of its own, for development, and stands beside the product instead of on it",
  },
  {
    of: "tools/faults/",
    mayImport: [
      "node:",
      "devDependencies",
      "fake-indexeddb",
      "tools/",
      "shared/domain/",
      "shared/journal/",
      "shared/ports.ts",
      "shared/result.ts",
      "shared/store/",
      "shared/ui/",
    ],
    because: "it spoils segments and merges journals with the store itself, and drives the rest from outside",
  },
  {
    of: "tools/eval/",
    mayImport: ["node:", "tools/start/", ...core, "shared/core.ts", "shared/core/", "shared/ui/ai/"],
    because: "it asks a model by the product's own code, and says why not in the words of the screens",
  },
  {
    of: "tools/bench/page/",
    mayImport: [
      ...core,
      "shared/core.ts",
      "shared/core/",
      "browser/",
      "tools/bench/",
      "tools/faults/seeded.ts",
      "dexie",
      "minisearch",
      "ulid",
    ],
    because: "it runs in a page of the extension: it calls the core from within, and what it is measured beside",
  },
  {
    of: "tools/",
    mayImport: ["node:", "devDependencies", "fflate", "shared/domain/", "shared/messages/", "shared/result.ts"],
    because: "tools drive the built product from outside, so they know its words but not its parts",
  },
  { of: "test/", mayImport: ["anything"], because: "a test may look at every part" },
  {
    of: "esbuild.config.mjs",
    mayImport: [
      "node:",
      "devDependencies",
      "tools/answer-late.mjs",
      "tools/bundled-licences.mjs",
      "tools/join-first-files.mjs",
      "tools/keep-no-files.mjs",
      "tools/lay-out.mjs",
      "tools/spy-on-vscode.mjs",
    ],
    because: "the build runs before there is anything of ours to import",
  },
];

/** The rule that holds for a file, named from the root of the project with slashes. */
export const ruleFor = (file: string): ImportRule | undefined => importRules.find(({ of }) => covers(of, file));

/** Whether a folder (ends in a slash) holds this file, or is this file. */
export const covers = (folderOrFile: string, file: string): boolean =>
  folderOrFile.endsWith("/") ? file.startsWith(folderOrFile) : file === folderOrFile;
