import { note } from "./seen.ts";

// Put in front of the extension by the build (esbuild.config.mjs, "vscode-test"); does its work when it is loaded.
// The worker is shared with VS Code and its own extensions, so only calls that our file makes are noted.

/** The address of this file, as it stands in a stack; a part that was loaded later has one in memory. */
const own = /blob:[^\s)]+?(?=:\d+:\d+)|(?:https?|file|vscode-[\w-]+):[^\s)]+?\.js/.exec(new Error().stack ?? "")?.[0];
if (own === undefined) throw new Error("the stack does not say which file this is");
Error.stackTraceLimit = 100;

/** Whether the function that asks this was called by our file; its own frames, which stand first, do not count. */
const isCalledByUs = (): boolean => (new Error().stack ?? "").split("\n").slice(3).join("\n").includes(own);

/** Has every call of this method of an object noted as `name`. */
const watch = (target: object, method: string, name: string): void => {
  // What stands under a method's name is called with what it was called with, nothing else.
  const methods = target as Record<string, (...args: readonly unknown[]) => unknown>;
  const original = methods[method];
  if (original === undefined) throw new Error(`there is no ${name} to watch`);
  methods[method] = function watched(this: unknown, ...args) {
    if (isCalledByUs()) note(name, args);
    return Reflect.apply(original, this, args);
  };
};

for (const method of ["open", "deleteDatabase", "databases"])
  watch(IDBFactory.prototype, method, `indexedDB.${method}`);
watch(globalThis, "fetch", "fetch");
watch(XMLHttpRequest.prototype, "open", "XMLHttpRequest.open");
for (const method of ["open", "match", "has", "delete", "keys"])
  watch(CacheStorage.prototype, method, `caches.${method}`);
for (const method of ["estimate", "persist", "persisted", "getDirectory"])
  if (method in StorageManager.prototype) watch(StorageManager.prototype, method, `navigator.storage.${method}`);

const Original = BroadcastChannel;
globalThis.BroadcastChannel = new Proxy(Original, {
  construct: (target, args: [string], newTarget) => {
    if (isCalledByUs()) note("new BroadcastChannel", args);
    // A proxy of a constructor makes what that constructor makes.
    return Reflect.construct(target, args, newTarget) as BroadcastChannel;
  },
});
