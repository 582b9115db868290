import { FileSystemError, Uri, workspace } from "vscode";
import { largestStrategyFile } from "../shared/domain/strategy-content.ts";
import type { FoundStrategy } from "../shared/strategy-ports.ts";

/** The setting `cirkel.strategy`: what stands in a `strategy.json`, as it is or as text. Of the person only. */
export const settingsStrategy: FoundStrategy = {
  source: "settings",
  read: async () => {
    const set = workspace.getConfiguration("cirkel").get<unknown>("strategy");
    if (typeof set === "string") return set.trim() === "" ? undefined : set;
    return isFilled(set) ? JSON.stringify(set) : undefined;
  },
};

/** `.cirkel/strategy.json` of the first folder of this workspace that has one, once the person trusts the workspace. */
export const workspaceStrategy: FoundStrategy = {
  source: "workspace",
  read: async () => {
    if (!workspace.isTrusted) return undefined;
    for (const { uri } of workspace.workspaceFolders ?? []) {
      const text = await readIfThere(Uri.joinPath(uri, ".cirkel", "strategy.json"));
      if (text !== undefined) return text;
    }
    return undefined;
  },
};

const readIfThere = async (file: Uri): Promise<string | undefined> => {
  try {
    const bytes = await workspace.fs.readFile(file);
    // Whoever reads it says that it is too large; more of it need not stand in memory.
    return new TextDecoder().decode(bytes.subarray(0, 4 * largestStrategyFile));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return undefined;
    throw error;
  }
};

const isFilled = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;
