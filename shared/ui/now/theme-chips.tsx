import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Theme, ThemeId } from "../../domain/theme.ts";
import type { NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { useAttempt } from "../use-attempt.ts";
import { words } from "./words.ts";

interface ThemeChipsProps {
  readonly view: NoteView;
  readonly onPlaced: (theme: Theme) => void;
}

/** The two themes that may fit, with the reason, and the way to leave the note loose. Nothing is placed silently. */
export const ThemeChips = ({ view, onPlaced }: ThemeChipsProps): JSX.Element => {
  const { api, language } = useApp();
  const { error, attempt } = useAttempt();
  const id = useId();
  const say = words[language];
  const assign = async (chosen: ThemeId | { readonly label: string }): Promise<void> => {
    const assigned = await attempt(api.assignTheme(view.capture.id, chosen));
    if (assigned.ok) onPlaced(assigned.value);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a row of choices, not a part of a form's data
    <div class="offer" role="group" aria-label={say.whichTheme}>
      {view.chips.map(({ themeId, label, because }, index) => (
        <button
          class="chip"
          type="button"
          key={label}
          aria-describedby={because.length > 0 ? `${id}because${index}` : undefined}
          onClick={() => void assign(themeId ?? { label })}
        >
          {label}
        </button>
      ))}
      <button class="chip chip--loose" type="button" onClick={() => void attempt(api.leaveLoose(view.capture.id))}>
        {say.noTheme}
      </button>
      {view.chips.map(
        ({ label, because }, index) =>
          because.length > 0 && (
            <span class="offer__why small" id={`${id}because${index}`} key={label}>
              {fill(view.chips.length === 1 ? say.because : say.becauseOf, { theme: label, words: because.join(", ") })}
            </span>
          ),
      )}
      <ErrorLine error={error} />
    </div>
  );
};
