import type { StoreHealth } from "../ports.ts";
import type { DatabaseHost } from "./schema.ts";
import { standInRequest } from "./stand-in-request.ts";
import { newerVersion } from "./why-not-kept.ts";

export interface FallbackHost extends DatabaseHost {
  /** Whether the records of this window stand in memory, because their database cannot be opened. */
  isInMemory(): boolean;
  /** Whether the real database can be opened after all. */
  isRealBack(name: string): Promise<boolean>;
  /** Lets go of what stands in memory: the next opening tries the real database again. */
  forget(): void;
}

interface FallbackNeeds {
  readonly real: DatabaseHost;
  /** Makes an empty database in memory; without it a database that cannot be opened stays closed. */
  readonly loadMemory: (() => Promise<DatabaseHost>) | undefined;
  /** Told at each opening what it came to. */
  readonly onEnd: (database: StoreHealth["database"]) => void;
}

/** Waits before each further attempt, in ms: after Chromium closed a database by itself it needs a moment. */
const pauses = [50, 200, 800];

/**
 * A host whose `open` goes on in memory when the real database cannot be opened, and that never opens a newer one:
 * Dexie would, and then write to it by the rules of the old version.
 */
export const createFallbackHost = ({ real, loadMemory, onEnd }: FallbackNeeds): FallbackHost => {
  let memory: DatabaseHost | undefined;
  const host = (): DatabaseHost => memory ?? real;

  const open = (name: string, version?: number): IDBOpenDBRequest => {
    const asked = standInRequest();
    const attempt = (pausesLeft: readonly number[]): void =>
      asked.follow(() => host().indexedDB.open(name, version), {
        opened: () => onEnd(memory ? "memory" : "opened"),
        failed: (error, step) => {
          if ((error as { name?: unknown } | null)?.name === "VersionError") {
            onEnd("newer");
            asked.fail(newerVersion(error));
          } else if (memory || step === "upgrading") asked.fail(error);
          else if (pausesLeft.length > 0) setTimeout(() => attempt(pausesLeft.slice(1)), pausesLeft[0]);
          else void goOnInMemory(error);
        },
      });
    const goOnInMemory = async (error: unknown): Promise<void> => {
      try {
        memory = await loadMemory?.();
      } catch {
        // The error that counts is why there is no database.
      }
      if (memory) attempt([]);
      else asked.fail(error);
    };
    attempt(pauses);
    return asked.request;
  };

  return {
    indexedDB: {
      open,
      cmp: (...values) => host().indexedDB.cmp(...values),
      databases: () => host().indexedDB.databases(),
      deleteDatabase: (name) => host().indexedDB.deleteDatabase(name),
    },
    // Dexie takes what makes a range from here once, and a range belongs to the database it is used on.
    IDBKeyRange: new Proxy({} as typeof IDBKeyRange, {
      get: (_, make) => Reflect.get(host().IDBKeyRange, make) as unknown,
    }),
    isInMemory: () => memory !== undefined,
    isRealBack: (name) => canOpen(real, name),
    forget: () => {
      memory = undefined;
    },
  };
};

const canOpen = (host: DatabaseHost, name: string): Promise<boolean> =>
  new Promise((settle) => {
    const asked = standInRequest();
    asked.follow(() => host.indexedDB.open(name), { opened: () => undefined, failed: () => settle(false) });
    asked.request.onsuccess = () => {
      asked.request.result.close();
      settle(true);
    };
    // It is gone altogether: the next start makes it anew, and fills it from the journal.
    asked.request.onupgradeneeded = () => asked.request.transaction?.abort();
  });
