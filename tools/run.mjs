// Behind every npm script: `node tools/run.mjs <tool> [args…]`. Plain JavaScript without dependencies, because it runs
// before anything is installed. It installs what is missing, bundles tools/<tool>.ts and calls its `main(args)`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [tool, ...args] = process.argv.slice(2);

const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

const isOlder = (version, than) => {
  const [have, want] = [version, than].map((text) => text.split(".").map(Number));
  for (const [index, part] of want.entries()) if (have[index] !== part) return (have[index] ?? 0) < part;
  return false;
};

// npm leaves a lockfile of what it really installed; optional packages are for other systems.
const isInstalled = () => {
  if (!existsSync(join(root, "node_modules", ".package-lock.json"))) return false;
  const installed = readJson("node_modules", ".package-lock.json").packages;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
};

const install = () => {
  console.error("Installing the npm packages of this version (npm ci) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32", // npm is a .cmd file there
  });
  if (npm.status === 0) return;
  console.error([npm.stdout, npm.stderr].filter(Boolean).join("\n"));
  refuse("npm ci failed (its words are above), so nothing was started.");
};

const { engines } = readJson("package.json");
const oldest = engines.node.replace(/^>=/, "");
if (isOlder(process.versions.node, oldest))
  refuse(`This needs Node ${oldest} or newer; ${process.versions.node} is running.`);
if (!tool || !/^[a-z-]+$/.test(tool) || !existsSync(join(root, "tools", `${tool}.ts`)))
  refuse(
    `There is no tool "${tool ?? ""}": no file tools/${tool ?? "<tool>"}.ts. CONTRIBUTING.md lists the npm scripts.`,
  );

process.chdir(root);
process.setSourceMapsEnabled(true);
if (!isInstalled()) install();

const { bundleTool } = await import("../esbuild.config.mjs");
const bundle = await bundleTool(tool).catch(() => refuse(`tools/${tool}.ts could not be bundled; see above.`));
const { main } = await import(pathToFileURL(bundle).href);
// A tool that leaves the process alone ends when its work does; its code is what `main` answers.
process.exitCode = await main(args);
