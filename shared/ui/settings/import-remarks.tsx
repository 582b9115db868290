import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { ImportPreview } from "../../messages/import-types.ts";
import { useLanguage } from "../language.ts";
import { problemWords } from "./problem-words.ts";
import { words } from "./words.ts";

/** What an import knew already or split, and every file or line it could not use, with the reason. */
export const ImportRemarks = ({ preview }: { readonly preview: ImportPreview }): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const { known, split, skipped } = preview;
  return (
    <>
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
    </>
  );
};

export const countOf = (count: number, one: string, several: string): string =>
  fill(count === 1 ? one : several, { count });
