import type { JSX } from "preact";
import type { CaptureId } from "../../domain/capture.ts";
import { fill } from "../../domain/fill.ts";
import { formatDay } from "../../domain/format-day.ts";
import type { BinnedNote } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { langOf } from "../note-language.ts";
import { beginningOf } from "../now/mark-parts.ts";
import { useAttempt } from "../use-attempt.ts";
import { useLive } from "../use-live.ts";
import { SureButton } from "./sure-button.tsx";
import { words } from "./words.ts";

/** The deleted notes that can still come back; erasing one, or all, at once. */
export const Bin = (): JSX.Element => {
  const { api, language, announce } = useApp();
  const say = words[language];
  const { error, attempt } = useAttempt();
  const notes = useLive("bin", () => api.bin(), ["captures"]);
  const erase = async (ids: readonly CaptureId[]): Promise<void> => {
    if ((await attempt(api.eraseNotes(ids))).ok) announce(say.binErased);
  };
  const restore = async (id: CaptureId): Promise<void> => {
    if ((await attempt(api.restoreCapture(id))).ok) announce(say.binRestored);
  };
  return (
    <section class="section" aria-labelledby="settings-bin">
      <h2 class="heading" id="settings-bin">
        {say.bin}
      </h2>
      {notes?.length === 0 && <p class="small">{say.binEmpty}</p>}
      {notes && notes.length > 0 && (
        <>
          <p class="small">{say.binWhy}</p>
          <ul class="bin">
            {notes.map((note) => (
              <BinRow
                note={note}
                onErase={() => void erase([note.capture.id])}
                onRestore={() => void restore(note.capture.id)}
                key={note.capture.id}
              />
            ))}
          </ul>
          <SureButton
            ask={fill(say.binEmptyIt, { count: notes.length })}
            sure={notes.length === 1 ? say.binEmptySureOne : fill(say.binEmptySure, { count: notes.length })}
            onSure={() => void erase(notes.map(({ capture }) => capture.id))}
          />
        </>
      )}
      <ErrorLine error={error} />
    </section>
  );
};

interface BinRowProps {
  readonly note: BinnedNote;
  readonly onErase: () => void;
  readonly onRestore: () => void;
}

const BinRow = ({ note: { capture, erasedOn }, onErase, onRestore }: BinRowProps): JSX.Element => {
  const { language } = useApp();
  const say = words[language];
  const text = beginningOf(capture.text, 60);
  return (
    <li class="bin__note">
      <p class="note__text" lang={langOf(capture.lang)} dir="auto">
        {text}
      </p>
      <p class="small">{fill(say.binErasedOn, { day: formatDay(erasedOn, language) })}</p>
      <div class="row">
        <button class="btn" type="button" aria-label={fill(say.binRestoreThis, { text })} onClick={onRestore}>
          {say.binRestore}
        </button>
        <button class="btn btn--bare" type="button" aria-label={fill(say.binEraseThis, { text })} onClick={onErase}>
          {say.binErase}
        </button>
      </div>
    </li>
  );
};
