import type { Changed, TableName } from "../ports.ts";

/** Tells every listener, in this window and in the others of this origin, what a commit changed. */
export interface ChangeFeed {
  tell(changes: Changed["changes"]): void;
  /** To this window alone. */
  tellHere(changes: Changed["changes"]): void;
  subscribe(listener: (changed: Changed) => void): () => void;
  close(): void;
}

/** A feed over BroadcastChannel. A revision only rises within one window; it orders what that window has seen. */
export const createChangeFeed = (name: string): ChangeFeed => {
  const channel = new BroadcastChannel(`${name}.changed`);
  const listeners = new Set<(changed: Changed) => void>();
  let revision = 0;
  const deliver = (changes: Changed["changes"]): void => {
    revision += 1;
    for (const listener of listeners) listener({ revision, changes });
  };
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isChanges(data)) deliver(data);
  });

  return {
    tell: (changes) => {
      channel.postMessage(changes);
      deliver(changes);
    },
    tellHere: deliver,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel.close(),
  };
};

/** Gathers what one transaction changes, table by table. */
export const createChangeList = (): { add(table: TableName, id: string): void; list(): Changed["changes"] } => {
  const byTable = new Map<TableName, Set<string>>();
  return {
    add: (table, id) => {
      const ids = byTable.get(table) ?? new Set();
      byTable.set(table, ids.add(id));
    },
    list: () => [...byTable].map(([table, ids]) => ({ table, ids: [...ids] })),
  };
};

const isChanges = (data: unknown): data is Changed["changes"] =>
  Array.isArray(data) &&
  data.every((change: unknown) => typeof change === "object" && change !== null && "table" in change);
