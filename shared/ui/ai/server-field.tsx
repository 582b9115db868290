import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ChoiceProps } from "./provider-choice.tsx";
import { useSettingsWords } from "./use-settings-words.ts";

/** The address of a server that speaks the protocol; kept when the field is left. */
export const ServerField = ({ view, save }: ChoiceProps): JSX.Element => {
  const words = useSettingsWords();
  const { baseUrl } = view.choices;
  const [typed, setTyped] = useState(baseUrl);
  useEffect(() => setTyped(baseUrl), [baseUrl]);
  return (
    <div>
      <label for="ai-server">{words.baseUrl}</label>
      <input
        class="field"
        id="ai-server"
        type="url"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={2000}
        placeholder="http://localhost:11434"
        aria-describedby="ai-server-hint"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => void save({ baseUrl: currentTarget.value.trim() })}
      />
      <p class="small" id="ai-server-hint">
        {words.baseUrlHint}
      </p>
    </div>
  );
};
