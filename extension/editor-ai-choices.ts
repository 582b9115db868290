import { ConfigurationTarget, workspace } from "vscode";
import type { AiHostChoices, ServerChoice } from "../shared/model-ports.ts";

/**
 * A server and a model, where they stand in the settings of the person: `cirkel.ai.baseUrl` and `cirkel.ai.model`. VS Code
 * takes neither from a workspace, so that nobody's folder decides where notes go.
 */
export const editorAiChoices: AiHostChoices = {
  read: () => ({ ...setting("baseUrl"), ...setting("model") }),
  keep: async (change) => {
    const set = editorAiChoices.read();
    for (const name of names)
      if (set[name] !== undefined && change[name] !== undefined && change[name] !== set[name])
        await workspace.getConfiguration("cirkel.ai").update(name, change[name], ConfigurationTarget.Global);
  },
};

const names = ["baseUrl", "model"] as const satisfies readonly (keyof ServerChoice)[];

const setting = (name: keyof ServerChoice): ServerChoice => {
  const set = workspace.getConfiguration("cirkel.ai").get<unknown>(name);
  return typeof set === "string" && set.trim() !== "" ? { [name]: set.trim() } : {};
};
