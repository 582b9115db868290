import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { words } from "./words.ts";

/** How the person wants to be named in proposals; kept when a field is left. */
export const NameFields = (): JSX.Element => {
  const { api, settings, language } = useApp();
  const say = words[language];
  return (
    <div class="form">
      <NameField
        id="settings-author"
        label={say.author}
        kept={settings.author}
        onKeep={(author) => void api.saveSettings({ author })}
      />
      <NameField
        id="settings-team"
        label={say.team}
        kept={settings.team}
        onKeep={(team) => void api.saveSettings({ team })}
      />
    </div>
  );
};

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly kept: string;
  readonly onKeep: (text: string) => void;
}

const longestName = 120;

const NameField = ({ id, label, kept, onKeep }: NameFieldProps): JSX.Element => {
  const [text, setText] = useState(kept);
  // Another window may have changed it.
  useEffect(() => setText(kept), [kept]);
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        type="text"
        autocomplete="off"
        maxLength={longestName}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget }) => onKeep(currentTarget.value.trim())}
      />
    </div>
  );
};
