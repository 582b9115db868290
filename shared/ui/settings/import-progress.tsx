import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { ImportProgress as Progress } from "../../messages/import-types.ts";
import { useLanguage } from "../language.ts";
import { words } from "./words.ts";

interface ProgressProps {
  /** Undefined until the first portion. */
  readonly progress: Progress | undefined;
  readonly onStop: () => Promise<void>;
}

/** How far an import is, and the way out. */
export const ImportProgress = ({ progress, onStop }: ProgressProps): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const [isStopping, setStopping] = useState(false);
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const line = progress
    ? fill(say.importProgress, { kept: number.format(progress.kept), total: number.format(progress.total) })
    : say.importBusy;
  return (
    <div class="stack gap-top" data-import="progress">
      <p class="small">{isStopping ? say.importStopping : line}</p>
      <progress aria-label={line} {...(progress && { max: progress.total, value: progress.kept })} />
      <div class="row">
        <button
          class="btn"
          type="button"
          disabled={isStopping}
          onClick={() => {
            setStopping(true);
            void onStop();
          }}
        >
          {say.importStop}
        </button>
      </div>
    </div>
  );
};
