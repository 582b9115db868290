import type { JSX } from "preact";
import type { Context } from "../../domain/capture.ts";
import { fill } from "../../domain/fill.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { contextIcon } from "./context-parts.tsx";
import { placeTitle } from "./place-title.ts";
import { words } from "./words.ts";

interface NoteContextProps {
  readonly context: Context;
  /** Left out where the menu of the note is enough. */
  readonly onRemove?: (() => void) | undefined;
}

/** Where a kept note was made: leads back there when the shell can, and can be taken away. */
export const NoteContext = ({ context, onRemove }: NoteContextProps): JSX.Element | null => {
  const { shell, language } = useApp();
  const { openRef } = shell;
  const { type, label, ref, branch } = context;
  // The person took the page away and left what was copied from it: there is nothing to refer to.
  if (label === "" && ref === "") return null;
  // It takes both away, so it stands behind the last, on the same line as that.
  const remove = onRemove && (
    <button
      class="icon-btn icon-btn--small"
      type="button"
      aria-label={fill(words[language].removeContextOf, { label })}
      onClick={onRemove}
    >
      <Icon name="close" />
    </button>
  );
  return (
    <>
      <span class="context">
        <Icon name={contextIcon(type)} />
        {openRef && ref !== "" && type !== "import" ? (
          <button class="context__ref" type="button" title={placeTitle(ref)} onClick={() => openRef(ref)}>
            {label}
          </button>
        ) : (
          <span title={placeTitle(ref)}>{label}</span>
        )}
        {!branch && remove}
      </span>
      {branch && (
        <span class="context">
          <Icon name="branch" />
          <span title={branch}>{branch}</span>
          {remove}
        </span>
      )}
    </>
  );
};
