import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { runCommand } from "../../tools/run-command.ts";

/** Hands of a person on the keyboard and mouse of the screen: whatever has the focus gets it, no driver in between. */
export const person = {
  /** A key, such as `alt+n` or `Return`. */
  press: (key: string) => xdotool("key", key),
  type: (text: string) => xdotool("type", "--delay", "20", "--", text),
  /** The secondary button, at a place on the screen in pixels. */
  rightClick: (x: number, y: number) =>
    xdotool("mousemove", String(Math.round(x)), String(Math.round(y)), "click", "3"),
};

/** The windows on the screen, a menu being one too. */
export const windowsOnScreen = async (): Promise<readonly string[]> =>
  (await xdotool("search", "--onlyvisible", "--name", ".*")).split("\n");

/** Waits until there is another window than these, such as the menu that a click opens. */
export const waitForWindow = async (before: readonly string[]): Promise<void> => {
  while (!(await windowsOnScreen()).some((id) => !before.includes(id))) await pause(50);
};

const xdotool = async (...args: readonly string[]): Promise<string> => {
  const { ok, output } = await runCommand("xdotool", args);
  assert.ok(ok, output);
  return output;
};
