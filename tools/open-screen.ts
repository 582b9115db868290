import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

export interface OpenScreen {
  /** What X calls it, such as `:5`. */
  readonly display: string;
  close(): Promise<void>;
}

/** Opens a screen that nobody sees, with a window manager on it, so that windows get the keys like on a desk. */
export const openScreen = async (): Promise<OpenScreen> => {
  // The server picks a number that is free and writes it to the fourth stream.
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const said = await once(server.stdio[3] as Readable, "data"); // "pipe" above makes it one
  const display = `:${String(said[0]).trim()}`;
  const manager = spawn("openbox", { stdio: "ignore", env: { ...process.env, DISPLAY: display } });
  return {
    display,
    close: async () => {
      await end(manager);
      await end(server);
    },
  };
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
};
