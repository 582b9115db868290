import type { JSX } from "preact";
import type { ImportEnd, ImportPreview } from "../../messages/import-types.ts";
import { Icon, Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { countOf, ImportRemarks } from "./import-remarks.tsx";
import { words } from "./words.ts";

interface ResultProps {
  readonly end: ImportEnd;
  readonly preview: ImportPreview;
}

/** How an import ended. */
export const ImportResult = ({ end, preview }: ResultProps): JSX.Element => {
  const say = words[useLanguage()];
  if (end.kind === "failed") {
    return (
      <p class="finding finding--error gap-top">
        <Icon name="error" />
        <span>{end.reason === "full" ? say.importFull : say.importUnavailable}</span>
      </p>
    );
  }
  if (end.kind !== "kept")
    return <p class="small gap-top">{end.kind === "gone" ? say.importGone : say.importStopped}</p>;
  return (
    <div class="health gap-top" data-import="report">
      <Mark name="ring-done" />
      <div class="stack">
        <p>
          <strong>{countOf(end.imported, say.importedOne, say.imported)}</strong>{" "}
          <span class="small">{countOf(preview.files, say.importedFromOne, say.importedFrom)}</span>
        </p>
        <ImportRemarks preview={preview} />
        <p>
          <a href={routeHref({ room: "now" })}>{say.importSee}</a>
        </p>
      </div>
    </div>
  );
};
