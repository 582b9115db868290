import type { Server } from "./server.ts";
import type { StartTimer } from "./watchdog.ts";

/** What a model behind a server is made of. */
export interface ModelNeeds {
  readonly server: Server;
  /** Empty for a server that wants none. */
  readonly key: string;
  /** Of whoever asks, as `chrome-extension://…`; empty where there is none. */
  readonly origin: string;
  readonly startTimer: StartTimer;
}
