import type { Id, Instant } from "../domain/entity.ts";
import type { Store } from "../ports.ts";

export type ImportId = Id<"import">;

/** The last import that ended well: it can be undone. */
export interface LastImport {
  readonly importId: ImportId;
  readonly at: Instant;
  readonly count: number;
}

const lastKey = "lastImport";

/** Settings that say of the import as it is kept: the last one. */
export const lastMark = (last: LastImport | null): Readonly<Record<string, unknown>> => ({ [lastKey]: last });

export const readLast = async (store: Pick<Store, "setting">): Promise<LastImport | null> =>
  // Written by `lastMark` alone.
  ((await store.setting(lastKey)) as LastImport | null | undefined) ?? null;

/**
 * The setting that stands while an import is being kept: whoever finds it without one running knows that it broke off.
 * Under the name of the database it runs on, because other databases read the same journal.
 */
export const runningMark = async (
  store: Pick<Store, "device">,
  importId: ImportId | null,
): Promise<Readonly<Record<string, unknown>>> => ({ [runningKey(await store.device())]: importId });

export const readRunning = async (store: Pick<Store, "device" | "setting">): Promise<ImportId | null> =>
  // Written by `runningMark` alone.
  ((await store.setting(runningKey(await store.device()))) as ImportId | null | undefined) ?? null;

/** One import at a time on one database: see `Store.alone`. */
export const importTask = "import";

const runningKey = (device: string): string => `importing/${device}`;
