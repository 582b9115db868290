import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";
import { ImportPreview } from "./import-preview.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ImportResult } from "./import-result.tsx";
import { chosenFiles, readFiles, type PathFile } from "./read-files.ts";
import { Check } from "./saving-choices.tsx";
import { UndoImport } from "./undo-import.tsx";
import { useDrop } from "./use-drop.ts";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

/** Not in the standard, so not in the types, but every browser has it: a folder with all that is below it. */
const wholeFolder = { webkitdirectory: true };

/** Brings in notes kept elsewhere: a folder or a few files, first a look, then all or nothing, and it can be undone. */
export const ImportNotes = (): JSX.Element => {
  const { api, route, language } = useApp();
  const say = words[language];
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isShareable, setShareable] = useState(false);
  const { state, progress, look, keep, stop } = useImport();
  const last = useLive("lastImport", api.lastImport, ["settings"]) ?? undefined;

  useEffect(() => {
    if (route.id !== "import") return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [route]);

  const isBusy = state.step === "reading" || state.step === "keeping";
  const bringIn = async (find: () => Promise<readonly PathFile[]>): Promise<void> => {
    if (isBusy) return;
    await look(async () => readFiles(await find()));
  };
  const choose = (input: HTMLInputElement): void => {
    const files = chosenFiles(input);
    // Choosing the same folder again must count as a choice.
    input.value = "";
    if (files.length > 0) void bringIn(() => Promise.resolve(files));
  };

  useDrop(place, (find) => void bringIn(find));

  return (
    <section class="section" aria-labelledby="settings-import" ref={place}>
      <h2 class="heading" id="settings-import" ref={heading} tabIndex={-1}>
        {say.import}
      </h2>
      <p class="small">{say.importWhy}</p>
      <div class="form">
        <Check id="settings-import-share" label={say.importShare} checked={isShareable} onCheck={setShareable} />
        <div class="row">
          <label class="btn btn--file">
            {say.importFolder}
            <input
              class="sr-only"
              type="file"
              {...wholeFolder}
              data-import="folder"
              disabled={isBusy}
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
          </label>
          <label class="btn btn--file">
            {say.importFiles}
            <input
              class="sr-only"
              type="file"
              multiple
              accept=".md,.markdown,.txt,.json,.csv,.tsv,.zip"
              data-import="files"
              disabled={isBusy}
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
          </label>
        </div>
      </div>
      <div role="status" aria-busy={isBusy}>
        {state.step === "reading" && <p class="small gap-top">{say.importReading}</p>}
        {state.step === "looking" && (
          <ImportPreview
            preview={state.preview}
            onKeep={() => void keep(state.preview, isShareable ? "shareable" : "private")}
            onCancel={() => void stop(state.preview.importId)}
          />
        )}
        {state.step === "ended" && <ImportResult end={state.end} preview={state.preview} />}
      </div>
      {state.step === "keeping" && <ImportProgress progress={progress} onStop={() => stop(state.importId)} />}
      {last && !isBusy && <UndoImport last={last} />}
    </section>
  );
};
