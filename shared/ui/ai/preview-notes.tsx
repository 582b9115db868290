import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { AiPreview, PreviewNote } from "../../messages/ai-types.ts";
import { useDay } from "../drafting/use-day.ts";
import { Check } from "../settings/saving-choices.tsx";
import { MaskedText } from "./masked-text.tsx";
import { MaskedLine } from "./preview-facts.tsx";
import type { PreviewState } from "./use-preview.ts";
import { useWords } from "./use-words.ts";

interface PreviewNotesProps {
  readonly state: PreviewState;
  readonly preview: AiPreview;
}

/** The notes as they would be sent, each with a tick; what was copied from elsewhere is marked, and goes only by choice. */
export const PreviewNotes = ({ state, preview }: PreviewNotesProps): JSX.Element => {
  const words = useWords();
  const { notes } = preview;
  const going = notes.filter(({ isIncluded }) => isIncluded).length;
  if (notes.length === 0) return <p class="gap-top">{words.notesNone}</p>;
  return (
    <>
      <div class="head gap-top">
        <h2 class="heading" id="ai-notes" tabIndex={-1}>
          {words.notes}
        </h2>
        <span class="small" role="status">
          {fill(words.going, { going, all: notes.length })}
        </span>
      </div>
      <MaskedLine preview={preview} />
      {notes.some(({ isCopied }) => isCopied) && (
        <div class="gap-small">
          <Check
            id="ai-allow-copied"
            label={words.allowCopied}
            checked={state.sendCopied}
            onCheck={state.allowCopied}
          />
        </div>
      )}
      <ul class="pick gap-small" aria-labelledby="ai-notes" aria-busy={!state.isCurrent && !state.block}>
        {notes.map((note) => (
          <NoteLine note={note} state={state} key={note.captureId} />
        ))}
      </ul>
    </>
  );
};

const NoteLine = ({ note, state }: { readonly note: PreviewNote; readonly state: PreviewState }): JSX.Element => {
  const words = useWords();
  const dayName = useDay();
  const id = useId();
  const day = dayName(note.day);
  const staysHere = note.isCopied && !state.sendCopied;
  const goes = state.isIncluded(note.captureId) && !staysHere;
  const facts = [day, ...(note.isCopied ? [words.noteCopied] : []), ...(goes ? [] : [words.noteStays])];
  return (
    <li class={goes ? "check" : "check check--off"}>
      <input
        type="checkbox"
        id={id}
        aria-label={fill(words.include, { day })}
        aria-describedby={`${id}-text`}
        checked={goes}
        disabled={staysHere}
        onChange={({ currentTarget }) => state.include(note.captureId, currentTarget.checked)}
      />
      <label for={id}>
        <span class={note.isCopied ? "pick__text" : "pick__text voice"} id={`${id}-text`}>
          <MaskedText text={note.text} />
        </span>
        <span class="small">{facts.join(", ")}</span>
      </label>
    </li>
  );
};
