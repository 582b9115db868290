import type { JSX } from "preact";
import type { Context } from "../../domain/capture.ts";
import { fill } from "../../domain/fill.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { contextIcon } from "./context-parts.tsx";
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
  // The person took the page away and left what was copied from it: there is nothing to refer to.
  if (context.label === "" && context.ref === "") return null;
  return (
    <span class="context">
      <Icon name={contextIcon(context.type)} />
      {openRef && context.ref !== "" && context.type !== "import" ? (
        <button class="context__ref" type="button" title={context.ref} onClick={() => openRef(context.ref)}>
          {context.label}
        </button>
      ) : (
        <span title={context.ref}>{context.label}</span>
      )}
      {onRemove && (
        <button
          class="icon-btn icon-btn--small"
          type="button"
          aria-label={fill(words[language].removeContextOf, { label: context.label })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
};
