import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Theme, ThemeId } from "../../domain/theme.ts";
import type { NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { Icon } from "../icons.tsx";
import { useAttempt } from "../use-attempt.ts";
import { useFocusFirst } from "../use-focus-first.ts";
import { useLive } from "../use-live.ts";
import { words as frameWords } from "../words.ts";
import { PanelForm } from "./panel-form.tsx";
import { words } from "./words.ts";

interface ChooseThemeProps {
  readonly view: NoteView;
  readonly onPlaced: (theme: Theme) => void;
  readonly onDone: () => void;
}

/** Puts a note in a theme by its name, an existing one or a new one, and takes it out again. */
export const ChooseTheme = ({ view, onPlaced, onDone }: ChooseThemeProps): JSX.Element => {
  const { api, language } = useApp();
  const { error, attempt } = useAttempt();
  const id = useId();
  const panel = useFocusFirst<HTMLDivElement>();
  const say = words[language];
  const [label, setLabel] = useState("");
  const themes = useLive("themes", () => api.themes(), ["themes"])?.accepted ?? [];

  const save = async (): Promise<void> => {
    const assigned = await attempt(api.assignTheme(view.capture.id, { label }));
    if (!assigned.ok) return;
    onPlaced(assigned.value);
    onDone();
  };
  const takeOut = (themeId: ThemeId): void => void attempt(api.unassignTheme(view.capture.id, themeId));
  return (
    <PanelForm save={frameWords[language].save} onSave={() => void save()} onCancel={onDone}>
      <div ref={panel}>
        <label class="small" for={`${id}theme`}>
          {say.themeName}
        </label>
        <input
          class="field"
          id={`${id}theme`}
          list={`${id}themes`}
          autocomplete="off"
          value={label}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <datalist id={`${id}themes`}>
          {themes.map(({ theme }) => (
            <option key={theme.id}>{theme.label}</option>
          ))}
        </datalist>
      </div>
      {view.themes.length > 0 && (
        <div class="row">
          {view.themes.map((theme) => (
            <button
              class="chip"
              type="button"
              key={theme.id}
              aria-label={fill(say.takeOut, { theme: theme.label })}
              onClick={() => takeOut(theme.id)}
            >
              {theme.label}
              <Icon name="close" />
            </button>
          ))}
        </div>
      )}
      <ErrorLine error={error} />
    </PanelForm>
  );
};
