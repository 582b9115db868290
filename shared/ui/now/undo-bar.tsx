import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { useUndoWindow } from "./use-undo-window.ts";
import { words } from "./words.ts";

interface UndoBarProps {
  /** What was just done. */
  readonly sentence: string;
  /** Another key is another deed, with its own ten seconds. */
  readonly undoKey: string;
  readonly onUndo: () => void;
}

/** Says what was just done to a note, and takes it back for as long as it is shown. */
export const UndoBar = ({ sentence, undoKey, onUndo }: UndoBarProps): JSX.Element => {
  const say = words[useLanguage()];
  const { isOpen, button } = useUndoWindow(undoKey, onUndo);
  // The button of what was deleted had the focus; here is where one goes on.
  useEffect(() => button.current?.focus({ preventScroll: true }), [undoKey, button]);
  return (
    <div class="bar" role="status" hidden={!isOpen}>
      {isOpen && (
        <>
          <span>{sentence}</span>
          <button class="btn btn--bare" type="button" ref={button} onClick={onUndo}>
            <Icon name="undo" />
            {say.undo}
          </button>
        </>
      )}
    </div>
  );
};
