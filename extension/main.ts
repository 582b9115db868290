import type { ExtensionContext } from "vscode";
import { registerCommands } from "./register-commands.ts";
import { createWindow } from "./create-window.ts";
import { registerPanel } from "./panel/register-panel.ts";

/** Registers what a person can call, and does nothing else: no file is read and no database opened before first use. */
export const activate = (context: ExtensionContext): void => {
  const here = createWindow(context);
  const panel = registerPanel(here);
  context.subscriptions.push(here, panel, ...registerCommands(here, panel));
};
