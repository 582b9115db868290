export interface StandInRequest {
  readonly request: IDBOpenDBRequest;
  /** Does as this request does from now on; its failure goes to `failed` and no further. */
  follow(
    start: () => IDBOpenDBRequest,
    told: {
      readonly opened: () => void;
      readonly failed: (error: unknown, step: "opening" | "upgrading") => void;
    },
  ): void;
  /** Ends it: who asked is told this error. */
  fail(error: unknown): void;
}

/**
 * A request to open a database that is already in the hands of who asked, before it is known which database will answer
 * it. Only what Dexie looks at is there.
 */
export const standInRequest = (): StandInRequest => {
  let followed: IDBOpenDBRequest | undefined;
  const asked: Asked = {
    onsuccess: null,
    onerror: null,
    onblocked: null,
    onupgradeneeded: null,
    error: null,
    get result() {
      return followed?.result;
    },
    get transaction() {
      return followed?.transaction ?? null;
    },
  };
  return {
    // A request cannot be made by hand; what stands for it has the members that are used.
    request: asked as unknown as IDBOpenDBRequest,
    follow: (start, { opened, failed }) => {
      let step: "opening" | "upgrading" = "opening";
      try {
        followed = start();
      } catch (error) {
        // After who asked could say where to tell it.
        return queueMicrotask(() => failed(error, step));
      }
      const request = followed;
      request.addEventListener("upgradeneeded", (event) => {
        step = "upgrading";
        asked.onupgradeneeded?.(event);
      });
      request.addEventListener("blocked", (event) => asked.onblocked?.(event));
      request.addEventListener("success", (event) => {
        opened();
        asked.onsuccess?.(event);
      });
      request.addEventListener("error", (event) => {
        // Firefox reports what nobody handled.
        event.preventDefault();
        failed(request.error, step);
      });
    },
    fail: (error) => {
      asked.error = error;
      asked.onerror?.({ target: asked });
    },
  };
};

interface Asked {
  onsuccess: ((event: Event) => void) | null;
  onerror: ((event: { readonly target: Asked }) => void) | null;
  onblocked: ((event: IDBVersionChangeEvent) => void) | null;
  onupgradeneeded: ((event: IDBVersionChangeEvent) => void) | null;
  error: unknown;
  readonly result: IDBDatabase | undefined;
  readonly transaction: IDBTransaction | null;
}
