import { ConfigurationTarget, env, workspace } from "vscode";
import type { Language } from "../shared/domain/entity.ts";
import { languageOf } from "../shared/domain/language-of.ts";
import type { HostChoices } from "../shared/ports.ts";

/** What a person chose in the settings of VS Code; changes made in Cirkel's own Settings go there too. */
export const editorChoices: HostChoices = {
  read: () => ({ language: editorLanguage(), recallAfterCapture: choice("recallAfterCapture") !== false }),
  keep: async ({ language, recallAfterCapture }) => {
    const before = editorChoices.read();
    if (language !== undefined && language !== before.language) await change("language", language);
    if (recallAfterCapture !== undefined && recallAfterCapture !== before.recallAfterCapture)
      await change("recallAfterCapture", recallAfterCapture);
  },
};

/** The language of the buttons: the chosen one, else that of VS Code. */
export const editorLanguage = (): Language => {
  const chosen = choice("language");
  return chosen === "nl" || chosen === "en" ? chosen : languageOf(env.language);
};

const choice = (name: string): unknown => workspace.getConfiguration("cirkel").get(name);

const change = async (name: string, value: string | boolean): Promise<void> =>
  await workspace.getConfiguration("cirkel").update(name, value, ConfigurationTarget.Global);
