// Everything that is built, as one table of targets: `node esbuild.config.mjs [target…] [--watch]`; without a name: all.
import { build, context } from "esbuild";
import { existsSync, realpathSync, watch as watchFolder } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, sep } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { CIRKEL_VERSION: JSON.stringify(version) },
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

// The oldest browser that the manifest lets in.
const forChromium = {
  ...common,
  target: "chrome127",
  minify: true,
  outdir: "dist/chromium",
  // Dexie's entry is its ES5 build, so that several copies on one page find each other; here there is one, on a new browser.
  alias: { dexie: "dexie/dist/modern/dexie.mjs" },
};

/** What is built: a list of esbuild runs, then what has to be laid beside their output. */
const targets = {
  chromium: {
    runs: async () => [
      // Apart: parts shared by both would split the panel's first code into many small files.
      ...["browser/panel.tsx", "browser/popup.tsx"].map((page) => ({
        ...forChromium,
        entryPoints: existing(page),
        splitting: true,
        chunkNames: "chunks/[name]-[hash]",
      })),
      // One file: a service worker cannot load parts later on.
      { ...forChromium, entryPoints: existing("browser/background.ts"), splitting: false },
      { ...forChromium, entryPoints: existing("shared/ui/styles/index.css"), entryNames: "cirkel" },
    ],
    finish: layChromium,
    alsoWatch: "browser/static",
  },
  test: {
    runs: async () => [
      { ...forNode, entryPoints: await filesBelow("test", /\.test\.tsx?$/), outbase: "test", outdir: "dist/test" },
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
  await build({ ...forNode, entryPoints: [`tools/${tool}.ts`], outdir: "dist/tools" });
  return join(root, "dist", "tools", `${tool}.mjs`);
};

/** Static files as they are, the manifest from its source, and nothing left over from an earlier build. */
async function layChromium(metafile) {
  const folder = join(root, "dist/chromium");
  const built = Object.keys(metafile.outputs).map((file) => file.slice("dist/chromium/".length));
  const still = await filesBelow("browser/static", /./);
  const laid = still.map((file) => file.slice("browser/static/".length));
  await mkdir(folder, { recursive: true });
  await Promise.all(still.map((file, index) => cp(join(root, file), join(folder, laid[index]))));

  if (existsSync(join(root, "browser/manifest.ts"))) {
    const run = { ...common, entryPoints: ["browser/manifest.ts"], platform: "node", write: false };
    const { text } = (await build(run)).outputFiles[0];
    const { chromiumManifest } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    await writeFile(join(folder, "manifest.json"), `${JSON.stringify(chromiumManifest(version), undefined, 2)}\n`);
  }

  const wanted = new Set([...built, ...laid, "manifest.json"]);
  const there = (await filesBelow("dist/chromium", /./)).map((file) => file.slice("dist/chromium/".length));
  await Promise.all(there.filter((file) => !wanted.has(file)).map((file) => rm(join(folder, file))));
}

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
    await (await context({ ...run, plugins: [report] })).watch();
  }
  const { alsoWatch } = targets[name];
  if (alsoWatch && existsSync(join(root, alsoWatch)))
    watchFolder(join(root, alsoWatch), { recursive: true }, () => void finish(performance.now()));
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

const filesBelow = async (folder, pattern) => {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
};

if (argv[1] && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  const words = argv.slice(2);
  const named = words.filter((word) => word !== "--watch");
  const unknown = named.filter((name) => !Object.hasOwn(targets, name));
  if (unknown.length > 0) {
    console.error(`There is no target "${unknown[0]}"; there are ${Object.keys(targets).join(", ")}.`);
    exit(1);
  }
  const names = named.length > 0 ? named : Object.keys(targets);
  try {
    await Promise.all(names.map(words.includes("--watch") ? watchTarget : buildTarget));
  } catch (error) {
    // esbuild has printed its own errors, with the place, already.
    if (!Array.isArray(error?.errors)) console.error(error);
    exit(1);
  }
}
