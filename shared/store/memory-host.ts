import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { DatabaseHost } from "./schema.ts";

/** A database host in memory, empty. What it holds ends with the window, so the journal is the one copy that stays. */
export const createMemoryHost = (): DatabaseHost => ({ indexedDB: new IDBFactory(), IDBKeyRange });
