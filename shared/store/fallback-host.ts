import type { StoreHealth } from "../ports.ts";
import type { DatabaseHost } from "./schema.ts";
import { standInRequest } from "./stand-in-request.ts";
import { newerVersion } from "./why-not-kept.ts";

export interface FallbackHost extends DatabaseHost {
  /** Whether the records of this window stand in memory, because their database cannot be opened. */
  isInMemory(): boolean;
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

/** Chromium sometimes needs another attempt after it closed a database by itself. */
const attempts = 3;

/**
 * A host whose `open` goes on in memory when the real database cannot be opened, and that never opens a newer one:
 * Dexie would, and then write to it by the rules of the old version.
 */
export const createFallbackHost = ({ real, loadMemory, onEnd }: FallbackNeeds): FallbackHost => {
  let memory: DatabaseHost | undefined;
  const host = (): DatabaseHost => memory ?? real;

  const open = (name: string, version?: number): IDBOpenDBRequest => {
    const asked = standInRequest();
    const attempt = (left: number): void =>
      asked.follow(() => host().indexedDB.open(name, version), {
        opened: () => onEnd(memory ? "memory" : "opened"),
        failed: (error, step) => {
          if ((error as { name?: unknown } | null)?.name === "VersionError") {
            onEnd("newer");
            asked.fail(newerVersion(error));
          } else if (memory || step === "upgrading") asked.fail(error);
          else if (left > 1) attempt(left - 1);
          else void goOnInMemory(error);
        },
      });
    const goOnInMemory = async (error: unknown): Promise<void> => {
      try {
        memory = await loadMemory?.();
      } catch {
        // The error that counts is why there is no database.
      }
      if (memory) attempt(1);
      else asked.fail(error);
    };
    attempt(attempts);
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
    forget: () => {
      memory = undefined;
    },
  };
};
