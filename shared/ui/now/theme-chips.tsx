import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Theme, ThemeId } from "../../domain/theme.ts";
import type { NoteOffer, NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { useAttempt } from "../use-attempt.ts";
import { words } from "./words.ts";

interface ThemeChipsProps {
  readonly view: NoteView;
  readonly chips: NoteOffer["chips"];
  readonly onPlaced: (theme: Theme) => void;
}

/** The two themes that may fit, with the reason, and the way to leave the note loose. Nothing is placed silently. */
export const ThemeChips = ({ view, chips, onPlaced }: ThemeChipsProps): JSX.Element => {
  const { api, language } = useApp();
  const { error, attempt } = useAttempt();
  const id = useId();
  const say = words[language];
  const assign = async (chosen: ThemeId | { readonly label: string }): Promise<void> => {
    const assigned = await attempt(api.assignTheme(view.capture.id, chosen));
    if (assigned.ok) onPlaced(assigned.value);
  };
  const reasoned = chips.filter(({ because }) => because.length > 0);
  const reasonId = (label: string): string => `${id}because${chips.findIndex((chip) => chip.label === label)}`;
  return (
    <div class="offer" role="group" aria-label={say.whichTheme}>
      {chips.map(({ themeId, label, because }) => (
        <button
          class="chip"
          type="button"
          key={label}
          aria-describedby={because.length > 0 ? reasonId(label) : undefined}
          onClick={() => void assign(themeId ?? { label })}
        >
          {label}
        </button>
      ))}
      <button class="chip chip--loose" type="button" onClick={() => void attempt(api.leaveLoose(view.capture.id))}>
        {say.noTheme}
      </button>
      {reasoned.length > 0 && (
        <p class="offer__why small">
          {reasoned.map(({ label, because }) => (
            <span id={reasonId(label)} key={label}>
              {fill(chips.length === 1 ? say.because : say.becauseOf, {
                theme: label,
                words: because.slice(0, 3).join(", "),
              })}
            </span>
          ))}
        </p>
      )}
      <ErrorLine error={error} />
    </div>
  );
};
