import type { JSX } from "preact";
import type { Instant } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { CopiesView } from "../../messages/copies-types.ts";
import { useApp } from "../app-context.ts";
import { formatMoment } from "./copies-sentences.ts";
import { words } from "./words.ts";

interface RestoreUndoProps {
  readonly undo: NonNullable<CopiesView["undo"]>;
  readonly onUndo: () => void;
  readonly onKeep: (at: Instant) => void;
}

/** The last restore can be undone until the person says that it is good, also after the window was closed. */
export const RestoreUndo = ({ undo, onUndo, onKeep }: RestoreUndoProps): JSX.Element => {
  const { language } = useApp();
  const say = words[language];
  return (
    <div class="section section--sunk stack gap-top" data-copies="undo">
      <p>{fill(say.canUndo, { when: formatMoment(undo.at, language), count: undo.records })}</p>
      <div class="row">
        <button class="btn" type="button" onClick={onUndo}>
          {say.undo}
        </button>
        <button class="btn btn--bare" type="button" onClick={() => onKeep(undo.at)}>
          {say.keep}
        </button>
      </div>
    </div>
  );
};
