import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { ImportPreview as Preview } from "../../messages/import-types.ts";
import { Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { countOf, ImportRemarks } from "./import-remarks.tsx";
import { words } from "./words.ts";

interface PreviewProps {
  readonly preview: Preview;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** What would come in, before anything does. */
export const ImportPreview = ({ preview, onKeep, onCancel }: PreviewProps): JSX.Element => {
  const say = words[useLanguage()];
  const keep = useRef<HTMLButtonElement>(null);
  const { notes, files } = preview;
  useEffect(() => keep.current?.focus(), [preview]);
  return (
    <div class="health gap-top" data-import="preview">
      <Mark name="ring-0" />
      <div class="stack">
        <p>
          <strong>{countOf(notes, say.importFoundOne, say.importFound)}</strong>{" "}
          <span class="small">{countOf(files, say.importedFromOne, say.importedFrom)}</span>
        </p>
        <ImportRemarks preview={preview} />
        <div class="row">
          {notes > 0 && (
            <button class="btn btn--primary" type="button" data-import="keep" ref={keep} onClick={onKeep}>
              {notes === 1 ? say.importKeepOne : fill(say.importKeep, { count: notes })}
            </button>
          )}
          <button class="btn" type="button" onClick={onCancel}>
            {notes > 0 ? say.importCancel : say.importClose}
          </button>
        </div>
      </div>
    </div>
  );
};
