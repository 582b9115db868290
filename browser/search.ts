import { searchInWorker } from "../shared/store/search-in-worker.ts";
import type { SearchPart } from "../shared/store/search-part.ts";

/** Search beside the panel, so that its own thread stays free for keys. */
export const createSearch: SearchPart["createSearch"] = (needs) =>
  searchInWorker(needs, {
    start: (name) => new Worker(workerFile(), { type: "module", name }),
    // One in memory is none of the browser's own.
    canRead: (database) => database instanceof IDBDatabase,
  });

const file = "search-worker.js";

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(asked: string): string };
}

/** Where Trusted Types are known, the manifest lets one policy say which scripts are run: this file, whatever is asked for. */
const workerFile = (): string => {
  // It is not in the types of the DOM yet, and it is not in every browser.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: ScriptPolicies };
  policy ??= trustedTypes?.createPolicy("search-worker", { createScriptURL: () => file });
  return policy?.createScriptURL(file) ?? file;
};

// A policy can be made once.
let policy: ReturnType<ScriptPolicies["createPolicy"]> | undefined;
