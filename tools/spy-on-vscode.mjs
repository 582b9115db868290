// For the build of the tests inside VS Code only; what ships has none of it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const tests = join(dirname(fileURLToPath(import.meta.url)), "..", "test", "vscode-host");

/** An esbuild plugin that puts test/vscode-host/spied-vscode.ts between our code and the API of VS Code. */
export const spyOnVscode = {
  name: "spy-on-vscode",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vscode$/ }, ({ importer }) =>
      importer === join(tests, "spied-vscode.ts")
        ? { path: "vscode", external: true }
        : { path: "vscode", namespace: "spied" },
    );
    // The names of the API are known at run time only, so they cannot be exported one by one.
    onLoad({ filter: /^vscode$/, namespace: "spied" }, () => ({
      contents: 'module.exports = require("./spied-vscode.ts").spiedVscode;',
      resolveDir: tests,
    }));
  },
};
