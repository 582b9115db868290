import { connect, serve } from "../../../shared/messages/rpc.ts";
import { pairChannels, type ChannelPair } from "../../helpers/pair-channels.ts";

/** A small api to ask from afar. */
export interface Library {
  find(title: string, shelf?: number): Promise<{ readonly title: string; readonly shelf: number } | null>;
  lend(title: string): Promise<void>;
  close(): Promise<string>;
}

/** The names of its methods. */
export const titles = ["find", "lend", "close"] as const;

/** One that has every book but Max. */
export const shelves: Library = {
  find: async (title, shelf = 1) => (title === "Max" ? null : { title, shelf }),
  lend: async () => undefined,
  close: async () => "closed",
};

/** A check that lets everything through. */
export const anyCall = (): boolean => true;

/** A library at the host's end, and the view's way to it. */
export const openLibrary = (api: Library = shelves, { host, view }: ChannelPair = pairChannels()) => {
  const bugs: unknown[] = [];
  const stop = serve<Library>({ channel: host, api, check: anyCall, onBug: (bug) => bugs.push(bug) });
  return { ...connect<Library>(view, titles), stopServing: stop, bugs };
};

/** A promise with its handles, for a call that is answered when the test says so. */
export const later = <T>() => {
  const handles: { settle(value: T): void; fail(error: Error): void } = { settle: () => {}, fail: () => {} };
  const promise = new Promise<T>((resolve, reject) => Object.assign(handles, { settle: resolve, fail: reject }));
  return { promise, ...handles };
};
