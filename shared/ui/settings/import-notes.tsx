import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ImportReport } from "../../messages/exchange-types.ts";
import { useApp } from "../app-context.ts";
import { ImportResult } from "./import-result.tsx";
import { readFiles } from "./read-files.ts";
import { Check } from "./saving-choices.tsx";
import { words } from "./words.ts";

/** Not in the standard, so not in the types, but every browser has it: a folder with all that is below it. */
const wholeFolder = { webkitdirectory: true };

/** Brings in notes kept elsewhere: a folder or a few files, all or nothing, with a report of what was left out. */
export const ImportNotes = (): JSX.Element => {
  const { api, route, language } = useApp();
  const say = words[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const [isShareable, setShareable] = useState(false);
  const [state, setState] = useState<"idle" | "busy" | { readonly report: ImportReport }>("idle");

  useEffect(() => {
    if (route.id !== "import") return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [route]);

  const bringIn = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])];
    // Choosing the same folder again must count as a choice.
    input.value = "";
    if (chosen.length === 0 || state === "busy") return;
    setState("busy");
    try {
      const files = await readFiles(chosen);
      setState({ report: await api.importNotes({ files, visibility: isShareable ? "shareable" : "private" }) });
    } catch (bug) {
      setState("idle");
      throw bug;
    }
  };

  return (
    <section class="section" aria-labelledby="settings-import">
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
              onChange={({ currentTarget }) => void bringIn(currentTarget)}
            />
          </label>
          <label class="btn btn--file">
            {say.importFiles}
            <input
              class="sr-only"
              type="file"
              multiple
              accept=".md,.markdown,.txt"
              data-import="files"
              onChange={({ currentTarget }) => void bringIn(currentTarget)}
            />
          </label>
        </div>
      </div>
      <div role="status" aria-busy={state === "busy"}>
        {state === "busy" && <p class="small gap-top">{say.importBusy}</p>}
        {typeof state === "object" && <ImportResult report={state.report} />}
      </div>
    </section>
  );
};
