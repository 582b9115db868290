declare global {
  /** What the extension asked of the disk, the network and the database so far, in words such as `fetch https://…`. */
  var cirkelSeen: string[] | undefined;
}

/** Notes a call, with its first argument to tell which one it was. */
export const note = (name: string, args: readonly unknown[]): void => {
  globalThis.cirkelSeen ??= [];
  globalThis.cirkelSeen.push(args.length === 0 ? name : `${name} ${String(args[0])}`);
};

/** All calls that were noted so far: what the extension and the tests share is the worker they run in. */
export const seenCalls = (): readonly string[] => globalThis.cirkelSeen ?? [];
