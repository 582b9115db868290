import type { SecretStorage } from "vscode";
import type { Secrets } from "../shared/model-ports.ts";

/**
 * The one place for keys in VS Code: in the memory of this window until it closes, or by choice in the store that VS Code
 * has for secrets, which all windows share. Never in its settings, which it may sync.
 */
export const createSecrets = (kept: Pick<SecretStorage, "get" | "store" | "delete">): Secrets => {
  const held = new Map<string, string>();
  return {
    read: async (name) => held.get(name) ?? (await kept.get(prefix + name)),
    keep: async (name, secret, place) => {
      // It is in one place: the one that was chosen last.
      if (place === "session") {
        held.set(name, secret);
        await kept.delete(prefix + name);
      } else {
        await kept.store(prefix + name, secret);
        held.delete(name);
      }
    },
    forget: async (name) => {
      held.delete(name);
      await kept.delete(prefix + name);
    },
  };
};

const prefix = "secret:";
