import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { ImportReport } from "../../messages/exchange-types.ts";
import { Icon, Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { routeHref } from "../route.ts";
import { problemWords } from "./problem-words.ts";
import { words } from "./words.ts";

/** What an import brought in, and every file or line it could not use, with the reason. */
export const ImportResult = ({ report }: { readonly report: ImportReport }): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const { imported, files, known, split, skipped, failed } = report;
  if (failed) {
    return (
      <p class="finding finding--error gap-top">
        <Icon name="error" />
        <span>{failed === "full" ? say.importFull : say.importUnavailable}</span>
      </p>
    );
  }
  return (
    <div class="health gap-top" data-import="report">
      <Mark name={imported > 0 ? "ring-done" : "ring-0"} />
      <div class="stack">
        <p>
          <strong>{countOf(imported, say.importedOne, say.imported)}</strong>{" "}
          <span class="small">{countOf(files, say.importedFromOne, say.importedFrom)}</span>
        </p>
        {known > 0 && <p class="small">{countOf(known, say.importKnownOne, say.importKnown)}</p>}
        {split > 0 && <p class="small">{countOf(split, say.importSplitOne, say.importSplit)}</p>}
        {skipped.length > 0 && (
          <details>
            <summary>{countOf(skipped.length, say.importSkippedOne, say.importSkipped)}</summary>
            <ul class="skipped">
              {skipped.map(({ path, line, why, ...more }) => (
                <li key={`${path} ${line ?? ""} ${why}`}>
                  <code>{line === undefined ? path : `${path}:${line}`}</code>{" "}
                  <span class="small">{problemWords({ why, ...more }, language)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {imported > 0 && (
          <p>
            <a href={routeHref({ room: "now" })}>{say.importSee}</a>
          </p>
        )}
      </div>
    </div>
  );
};

const countOf = (count: number, one: string, several: string): string => fill(count === 1 ? one : several, { count });
