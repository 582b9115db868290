import { entryIn, linesIn, type Entry } from "./note-key.ts";
import type { FromSearch, ToSearch } from "./serve-search.ts";

/** A worker as its window sees it. */
export interface SearchWorker {
  postMessage(message: ToSearch): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
}

interface AskNeeds {
  /** Starts a worker that holds a lock of this name while it lives. */
  readonly start: (lock: string) => SearchWorker;
  readonly onMended: () => void;
  /** It ended, or could not begin; what it was asked is refused. */
  readonly onEnd: () => void;
}

/** A search worker that answers until it ends. */
export interface AskedSearch {
  changed(ids: readonly string[] | undefined): void;
  search(typed: string): Promise<readonly Entry[]>;
}

interface Waiting {
  readonly found: (notes: readonly Entry[]) => void;
  readonly failed: (error: Error) => void;
}

/** Starts a worker and asks it. A worker that the browser ended says nothing: its lock tells. */
export const askSearch = ({ start, onMended, onEnd }: AskNeeds): AskedSearch => {
  const lock = `cirkel.search.${crypto.randomUUID()}`;
  const worker = start(lock);
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  let hasEnded = false;
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    onEnd();
    for (const { failed } of waiting.values()) failed(new Error("the search worker ended"));
    waiting.clear();
  };
  const settle = (question: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(question);
    waiting.delete(question);
    if (one) how(one);
  };
  worker.addEventListener("error", end);
  worker.addEventListener("message", ({ data }) => {
    // Only the worker that was made here talks on this line.
    const told = data as FromSearch;
    if (told.kind === "alive") void navigator.locks.request(lock, async () => end());
    else if (told.kind === "mended") onMended();
    else if (told.kind === "found") settle(told.question, ({ found }) => found(linesIn(told.notes).map(entryIn)));
    else settle(told.question, ({ failed }) => failed(new Error("search failed in its worker")));
  });

  return {
    changed: (ids) => worker.postMessage({ kind: "changed", ...(ids && { ids }) }),
    search: (typed) =>
      new Promise((found, failed) => {
        questions += 1;
        waiting.set(questions, { found, failed });
        worker.postMessage({ kind: "search", question: questions, typed });
      }),
  };
};
