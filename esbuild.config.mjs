// Everything that is built, as one table of targets: `node esbuild.config.mjs [target…] [--watch]`; without a name: all
// but those that are built on demand.
import { build, context } from "esbuild";
import { existsSync, realpathSync, watch as watchFolder } from "node:fs";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { argv, env, exit } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answerLate } from "./tools/answer-late.mjs";
import { joinFirstFiles } from "./tools/join-first-files.mjs";
import { keepNoFiles } from "./tools/keep-no-files.mjs";
import { asTheyAre, editorFiles, filesBelow, layOut, layOutExtension } from "./tools/lay-out.mjs";
import { spyOnVscode } from "./tools/spy-on-vscode.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { CIRKEL_VERSION: JSON.stringify(version) },
  plugins: env.CIRKEL_LATE ? [answerLate] : [],
  metafile: true,
  logLevel: "warning",
};

const forNode = {
  ...common,
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  outExtension: { ".js": ".mjs" },
};

// Dexie's entry is its ES5 build, so that several copies on one page find each other; here there is one, on a new browser.
const alias = { dexie: "dexie/dist/modern/dexie.min.mjs" };

// Its build for browsers asks an element's innerHTML what a name stands for; these pages forbid that, so the list it is.
const aliasInBrowser = {
  ...alias,
  "decode-named-character-reference": "./node_modules/decode-named-character-reference/index.js",
};

/** The first versions that the manifests let in. */
const oldestOf = { chromium: "chrome127", firefox: "firefox142" };

const inPages = { ...common, minify: true, alias: aliasInBrowser };
const forBrowser = (outdir, target, rest) => ({ ...inPages, outdir, target, ...rest });

/**
 * The extension for a browser in a folder; `oldest` is the first version that its manifest lets in. What is given changes
 * the build of its code.
 */
const browserRuns = (outdir, oldest, changes) => {
  const all = forBrowser(outdir, oldest, changes);
  return [
    // Apart: parts shared by both would split the panel's first code into many small files.
    ...["browser/panel.tsx", "browser/popup.tsx"].map((page) => ({
      ...all,
      entryPoints: existing(page),
      plugins: [...(all.plugins ?? []), joinFirstFiles(join(root, page))],
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
    })),
    // One file each: a service worker cannot load parts later on, and search needs all of its worker at once.
    { ...all, entryPoints: existing("browser/background.ts", "browser/search-worker.ts"), splitting: false },
    // No module: it runs where it stands in the page, and the page is not drawn before.
    { ...all, entryPoints: existing("browser/first-line.ts"), format: "iife" },
    { ...all, entryPoints: existing("shared/ui/styles/index.css"), entryNames: "cirkel" },
  ];
};

// The extension host of VS Code in a browser hands out `require`, but only for `vscode`: so one file of each.
const forEditorHost = {
  ...common,
  format: "cjs",
  platform: "browser",
  target: "es2022",
  external: ["vscode"],
  alias,
  define: { ...common.define, global: "globalThis" },
};

/** A part of it that is loaded later; it cannot ask for `vscode`. */
const forPart = { ...common, target: "es2022", minify: true, alias };

/** The extension for VS Code in a folder; what is given changes the build of its main file and of the core. */
const editorRuns = (outdir, changes) => [
  { ...forEditorHost, minify: true, ...changes, entryPoints: existing("extension/main.ts"), outdir },
  {
    ...common,
    target: "es2022",
    minify: true,
    entryPoints: existing("extension/webview/main.tsx"),
    plugins: [...common.plugins, joinFirstFiles(join(root, "extension/webview/main.tsx"))],
    entryNames: "webview",
    splitting: true,
    chunkNames: "screens/[name]-[hash]",
    outdir,
  },
  // Loaded at their first use, by extension/load-part.ts: the core with its database; what reads and writes files, keeps
  // copies, asks a model, holds the ground rules; what holds the SDK; and a database in memory.
  { ...forPart, ...changes, entryPoints: existing("extension/core-part.ts"), entryNames: "core", outdir },
  ...[
    ["exchange", "shared/core/exchange-api.ts"],
    ["copies", "shared/core/copies-api.ts"],
    ["ai", "shared/core/ai-api.ts"],
    ["strategy", "shared/core/strategy-api.ts"],
    ["model", "shared/coach/model/providers/load-model.ts"],
    ["memory", "shared/store/memory-host.ts"],
  ].map(([entryNames, file]) => ({ ...forPart, entryPoints: existing(file), entryNames, outdir })),
  { ...common, minify: true, entryPoints: existing("shared/ui/styles/index.css"), entryNames: "cirkel", outdir },
];

/** The extension as a target: for a browser, and for VS Code. */
const inBrowser = (browser, outdir, changes) => ({
  runs: async () => browserRuns(outdir, oldestOf[browser], changes),
  finish: async (metafile) => layOutExtension(outdir, metafile, await browserFiles(browser)),
  alsoWatch: ["browser/static"],
});

const inEditor = (outdir, changes) => ({
  runs: async () => editorRuns(outdir, changes),
  finish: async (metafile) => layOutExtension(outdir, metafile, await editorFiles()),
  alsoWatch: ["extension/static", "extension/package.json"],
});

const oneCopy = { plugins: [keepNoFiles] };

/** What is built: a list of esbuild runs, then what has to be laid beside their output. */
const targets = {
  chromium: inBrowser("chromium", "dist/chromium"),
  firefox: inBrowser("firefox", "dist/firefox"),
  vscode: inEditor("dist/vscode"),
  // The same three, but their second copy keeps nothing: to see that `npm run faults` can fail.
  "chromium-without-journal": { ...inBrowser("chromium", "dist/chromium-without-journal", oneCopy), onDemand: true },
  "firefox-without-journal": { ...inBrowser("firefox", "dist/firefox-without-journal", oneCopy), onDemand: true },
  "vscode-without-journal": { ...inEditor("dist/vscode-without-journal", oneCopy), onDemand: true },
  // The same extension, but it notes what it asks of the disk and the network; and the tests that run beside it.
  "vscode-test": {
    ...inEditor("dist/vscode-test"),
    runs: async () => [
      ...editorRuns("dist/vscode-test", {
        inject: ["test/vscode-host/spied-globals.ts"],
        plugins: [spyOnVscode],
      }),
      {
        ...forEditorHost,
        entryPoints: existing("test/vscode-host/index.ts"),
        entryNames: "suite",
        outdir: "dist/vscode-test",
        // Mocha takes `module` for its own where it finds one, so ours is filled in after it.
        format: "iife",
        globalName: "suite",
        footer: { js: "module.exports = suite;" },
        alias: { ...alias, "node:assert/strict": "./test/vscode-host/strict-assert.ts" },
        define: { ...forEditorHost.define, process: '{"env":{}}' },
      },
    ],
  },
  // What `npm run bench` runs in a page of the installed extension: the same sources and settings, in one file.
  bench: {
    runs: async () => [
      forBrowser("dist/bench", oldestOf.chromium, { format: "iife", entryPoints: ["tools/bench/page/page.ts"] }),
    ],
    onDemand: true,
  },
  "workspace-provider": {
    runs: async () => [
      {
        ...forEditorHost,
        entryPoints: ["tools/code/workspace-provider/main.ts"],
        outdir: "dist/workspace-provider",
      },
    ],
    finish: (metafile) =>
      layOut("dist/workspace-provider", metafile, { "package.json": "tools/code/workspace-provider/package.json" }),
  },
  test: {
    runs: async () => [
      {
        ...forNode,
        // Those of `vscode-host` run inside VS Code: see the target "vscode-test".
        entryPoints: (await filesBelow("test", /\.test\.tsx?$/)).filter(
          (file) => !file.startsWith("test/vscode-host/"),
        ),
        outbase: "test",
        outdir: "dist/test",
      },
    ],
  },
  tools: {
    runs: async () => [
      {
        ...forNode,
        entryPoints: (await filesIn("tools")).filter((file) => extname(file) === ".ts"),
        outdir: "dist/tools",
      },
    ],
  },
};

/** Bundles one tool for tools/run.mjs and answers where it stands. */
export const bundleTool = async (tool) => {
  const [made, file] = [`${tool}.${process.pid}.mjs`, `${tool}.mjs`].map((name) => join(root, "dist", "tools", name));
  await build({ ...forNode, sourcemap: "inline", entryPoints: [`tools/${tool}.ts`], outfile: made });
  // Two runs can start at once, and neither may read what the other one is still writing.
  await rename(made, file);
  return file;
};

/** Static files as they are, and the manifest from its source. */
const browserFiles = async (browser) => {
  const run = { ...common, entryPoints: ["browser/manifest.ts"], platform: "node", write: false };
  const { text } = (await build(run)).outputFiles[0];
  const { chromiumManifest, firefoxManifest } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const manifest = { chromium: chromiumManifest, firefox: firefoxManifest }[browser](version);
  const { "managed-schema.json": schema, ...still } = await asTheyAre("browser/static");
  return {
    ...still,
    LICENSE: "LICENSE",
    "manifest.json": { text: `${JSON.stringify(manifest, undefined, 2)}\n` },
    // Firefox has no such file: there an organisation's settings stand beside the browser.
    ...(browser === "chromium" && { "managed-schema.json": schema }),
  };
};

const buildTarget = async (name) => {
  const start = performance.now();
  const runs = (await targets[name].runs()).filter(({ entryPoints }) => entryPoints.length > 0);
  const results = await Promise.all(runs.map((run) => build(run)));
  await finishTarget(
    name,
    results.map(({ metafile }) => metafile),
    start,
  );
};

const watchTarget = async (name) => {
  const runs = (await targets[name].runs()).filter(({ entryPoints }) => entryPoints.length > 0);
  const metafiles = new Map();
  const finish = async (start) => {
    if (metafiles.size === runs.length) await finishTarget(name, [...metafiles.values()], start);
  };
  for (const run of runs) {
    let start = 0;
    const report = {
      name: "report",
      setup: ({ onStart, onEnd }) => {
        onStart(() => void (start = performance.now()));
        onEnd(async ({ errors, metafile }) => {
          if (errors.length > 0) return;
          metafiles.set(run, metafile);
          await finish(start);
        });
      },
    };
    await (await context({ ...run, plugins: [...(run.plugins ?? []), report] })).watch();
  }
  for (const path of existing(...(targets[name].alsoWatch ?? [])))
    watchFolder(join(root, path), { recursive: true }, () => void finish(performance.now()));
};

const finishTarget = async (name, metafiles, start) => {
  const metafile = {
    inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
  };
  await targets[name].finish?.(metafile);
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(join(root, `dist/meta-${name}.json`), JSON.stringify(metafile));
  const files = Object.keys(metafile.outputs).filter((file) => !file.endsWith(".map")).length;
  console.log(`built ${name}: ${files} files in ${Math.round(performance.now() - start)} ms`);
};

const existing = (...files) => files.filter((file) => existsSync(join(root, file)));

const filesIn = async (folder) => (await readdir(join(root, folder))).map((file) => `${folder}/${file}`);

if (argv[1] && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  const words = argv.slice(2);
  const named = words.filter((word) => word !== "--watch");
  const unknown = named.filter((name) => !Object.hasOwn(targets, name));
  if (unknown.length > 0) {
    console.error(`There is no target "${unknown[0]}"; there are ${Object.keys(targets).join(", ")}.`);
    exit(1);
  }
  const names = named.length > 0 ? named : Object.keys(targets).filter((name) => !targets[name].onDemand);
  try {
    await Promise.all(names.map(words.includes("--watch") ? watchTarget : buildTarget));
  } catch (error) {
    // esbuild has printed its own errors, with the place, already.
    if (!Array.isArray(error?.errors)) console.error(error);
    exit(1);
  }
}
