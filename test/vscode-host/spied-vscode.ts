import * as vscode from "vscode";
import { note } from "./seen.ts";

/** A copy of a part of the API in which calls of these methods are noted first: VS Code froze the real one. */
const watch = <T extends object>(part: T, path: string, methods: readonly string[]): T => {
  // Getters are copied as getters: what is open in a window changes.
  const properties = Object.getOwnPropertyDescriptors(part) as PropertyDescriptorMap;
  for (const method of methods) {
    const original: unknown = properties[method]?.value;
    if (typeof original !== "function") throw new Error(`there is no ${path}.${method} to watch`);
    const watched = (...args: readonly unknown[]): unknown => {
      note(`${path}.${method}`, args);
      return Reflect.apply(original, part, args);
    };
    properties[method] = { value: watched, enumerable: true };
  }
  // Same properties as the part that was copied.
  return Object.defineProperties({}, properties) as T;
};

const { workspace } = vscode;
const fs = watch(workspace.fs, "workspace.fs", Object.keys(workspace.fs));
const watched = watch(workspace, "workspace", ["openTextDocument", "findFiles", "createFileSystemWatcher"]);

/** The API as the extension gets it in these tests: as it is, but for what reaches the disk. */
export const spiedVscode = {
  ...vscode,
  workspace: Object.defineProperty(watched, "fs", { value: fs, enumerable: true }),
};
