import type { Channel } from "../../shared/messages/rpc.ts";

/** Two ends of one line, with a wiretap. What is posted at one end is heard at the other a moment later, as a copy. */
export interface ChannelPair {
  readonly host: Channel;
  readonly view: Channel;
  /** Everything that was posted at either end, in order. */
  readonly posted: readonly unknown[];
  /** Resolves when all that was posted has been heard. */
  quiet(): Promise<void>;
}

/** As between a webview and its extension: only what JSON can say gets through. */
export const pairChannels = (): ChannelPair => {
  const posted: unknown[] = [];
  const atHost = new Set<(message: unknown) => void>();
  const atView = new Set<(message: unknown) => void>();
  let onTheWay: Promise<void> = Promise.resolve();

  const endOf = (own: Set<(message: unknown) => void>, other: Set<(message: unknown) => void>): Channel => ({
    post: (message) => {
      const sent = JSON.stringify(message);
      posted.push(JSON.parse(sent));
      onTheWay = onTheWay.then(() => {
        for (const receive of other) receive(JSON.parse(sent));
      });
    },
    listen: (receive) => {
      own.add(receive);
      return () => void own.delete(receive);
    },
  });
  const quiet = async (): Promise<void> => {
    let before: unknown;
    while (before !== onTheWay) {
      before = onTheWay;
      await onTheWay;
      // What was just heard may be answered in the next turn.
      await new Promise(setImmediate);
    }
  };
  return { host: endOf(atHost, atView), view: endOf(atView, atHost), posted, quiet };
};
