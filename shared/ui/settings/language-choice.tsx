import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { words } from "./words.ts";

/** The language of the buttons; each language names itself. */
export const LanguageChoice = (): JSX.Element => {
  const { api, language } = useApp();
  return (
    <div class="form">
      <div>
        <label for="settings-language-choice">{words[language].languageWhy}</label>
        <select
          class="field"
          id="settings-language-choice"
          value={language}
          onChange={({ currentTarget }) =>
            void api.saveSettings({ language: currentTarget.value === "nl" ? "nl" : "en" })
          }
        >
          <option value="nl" lang="nl">
            Nederlands
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </div>
    </div>
  );
};
