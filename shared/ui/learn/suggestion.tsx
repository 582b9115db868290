import { useId, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { SuggestionView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { plural } from "../drafting/plural.ts";
import { useAction } from "../drafting/use-action.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { describeNotes } from "./describe-theme.ts";
import { NoteQuotes } from "./note-quotes.tsx";
import { useWords } from "./use-words.ts";

/** So many notes are shown at once; the others stand folded under them. */
const shownAtOnce = 3;

interface Props {
  readonly suggestion: SuggestionView;
  /** What whoever sees it says of it, where that is not Cirkel itself. */
  readonly why?: string;
  /** The box disappears with the decision. */
  readonly onDecided: () => void;
}

/** A theme that Cirkel may see: its notes, a name to change, and the person's word on it. Never merged in by itself. */
export const Suggestion = ({ suggestion, why: says, onDecided }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const why = useWhy();
  const { run, problem } = useAction();
  const [label, setLabel] = useState(suggestion.label);
  const id = useId();
  const { captureIds, days } = suggestion;
  const rest = captureIds.slice(shownAtOnce);

  return (
    <section class="section" aria-labelledby={id}>
      <div class="decision">
        <h2 class="heading" id={id}>
          {says === undefined ? fill(words.maybeTheme, { label: suggestion.label }) : suggestion.label}
        </h2>
        {says && <p>{says}</p>}
        <p class={says ? "small gap-small" : "small"}>
          {fill(words.maybeWhy, { notes: describeNotes({ notes: captureIds.length, days }, words) })}
        </p>
        <NoteQuotes captureIds={captureIds.slice(0, shownAtOnce)} />
        {rest.length > 0 && (
          <details class="more">
            <summary>{plural(rest.length, words.maybeMoreOne, words.maybeMore)}</summary>
            <NoteQuotes captureIds={rest} />
          </details>
        )}
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void run(
              async () => why(await api.acceptSuggestion(suggestion, label)),
              fill(words.themeMade, { label: label.trim() }),
              onDecided,
            );
          }}
        >
          <div>
            <label for={`${id}-label`}>{words.maybeName}</label>
            <input
              class="field"
              id={`${id}-label`}
              value={label}
              onInput={({ currentTarget }) => setLabel(currentTarget.value)}
            />
          </div>
          {problem}
          <div class="row">
            <button class="btn btn--primary" type="submit">
              {words.maybeYes}
            </button>
            <button
              class="btn"
              type="button"
              onClick={() =>
                void run(async () => why(await api.rejectSuggestion(suggestion)), words.themeNotMade, onDecided)
              }
            >
              {words.maybeNo}
            </button>
          </div>
        </form>
      </div>
    </section>
  );
};
