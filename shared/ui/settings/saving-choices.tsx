import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { fill } from "../../domain/fill.ts";
import { words } from "./words.ts";

/** Seconds the popup may stay; 0 leaves closing to the person. */
const popupTimes = [0, 6, 10, 20, 30];

/** What happens after saving, and whether single letters do something. */
export const SavingChoices = (): JSX.Element => {
  const { api, settings, shell, language } = useApp();
  const say = words[language];
  // A time that was set elsewhere is a choice too.
  const times = [...new Set([...popupTimes, settings.popupSeconds])].sort((a, b) => a - b);
  return (
    <div class="form">
      <Check
        id="settings-recall"
        label={say.recall}
        checked={settings.recallAfterCapture}
        onCheck={(recallAfterCapture) => void api.saveSettings({ recallAfterCapture })}
      />
      <Check
        id="settings-letter-keys"
        label={say.letterKeys}
        checked={settings.letterKeys}
        onCheck={(letterKeys) => void api.saveSettings({ letterKeys })}
      />
      {shell.surface === "browser" && (
        <div>
          <label for="settings-popup">{say.popup}</label>
          <select
            class="field"
            id="settings-popup"
            value={String(settings.popupSeconds)}
            onChange={({ currentTarget }) => void api.saveSettings({ popupSeconds: Number(currentTarget.value) })}
          >
            {times.map((seconds) => (
              <option value={String(seconds)} key={seconds}>
                {seconds === 0 ? say.popupStays : fill(say.popupCloses, { seconds })}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
};

interface CheckProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** One choice that is on or off, kept at once. */
export const Check = ({ id, label, checked, onCheck }: CheckProps): JSX.Element => (
  <div class="check">
    <input type="checkbox" id={id} checked={checked} onChange={({ currentTarget }) => onCheck(currentTarget.checked)} />
    <label for={id}>{label}</label>
  </div>
);
