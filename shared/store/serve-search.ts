import { linesOf } from "./note-key.ts";
import { openIndex } from "./open-index.ts";
import { openDatabase } from "./schema.ts";

/** What a window says to its search worker. */
export type ToSearch =
  | { readonly kind: "changed"; readonly ids?: readonly string[] }
  | { readonly kind: "search"; readonly question: number; readonly typed: string };

/** What the worker says back. `alive`: whoever waits for its lock learns when it ended. `notes`: their keys, one to a line. */
export type FromSearch =
  | { readonly kind: "alive" }
  | { readonly kind: "mended" }
  | { readonly kind: "found"; readonly question: number; readonly notes: string }
  | { readonly kind: "failed"; readonly question: number };

/** A worker as it sees itself. */
interface Scope {
  readonly name: string;
  postMessage(message: FromSearch): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Nobody waits for this thread, but a search between two portions. */
const portion = 1_000;

/** Answers the searches of one window, in a worker of its own, from the database that both read. */
export const serveSearch = (scope: Scope, database: string): void => {
  const tell = (message: FromSearch): void => scope.postMessage(message);
  const index = openIndex({
    database: openDatabase(database),
    portion,
    keeping: "kept",
    onMended: () => tell({ kind: "mended" }),
  });
  // Never given back: it ends with this worker, however that ends.
  void navigator.locks.request(scope.name, async () => {
    tell({ kind: "alive" });
    await new Promise<never>(() => undefined);
  });
  const answer = async (question: number, typed: string): Promise<void> => {
    try {
      tell({ kind: "found", question, notes: linesOf(await index.search(typed)) });
    } catch {
      tell({ kind: "failed", question });
    }
  };
  scope.addEventListener("message", ({ data }) => {
    // Only the window that made this worker can talk to it.
    const asked = data as ToSearch;
    if (asked.kind === "changed") index.changed(asked.ids);
    else void answer(asked.question, asked.typed);
  });
};
