import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { words } from "./words.ts";

/** The keys of the browser's manifest and of the room Now. */
export const KeysOverview = (): JSX.Element => {
  const { shell, settings, language } = useApp();
  const say = words[language];
  const letters = settings.letterKeys
    ? ([
        [say.keyNew, ["N"]],
        [say.keySearch, ["/"]],
        [say.keyNext, ["J", "K"]],
      ] as const)
    : [];
  const browser = shell.surface === "browser" ? ([[say.keyAnywhere, captureKeys()]] as const) : [];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ...browser,
    [say.keyKind, ["-", "+", "!", "?", "*"]],
    [say.keySave, ["Enter"]],
    [say.keyLine, ["Shift", "Enter"]],
    [say.keySkip, ["Esc"]],
    [say.keyUndo, [isMac() ? "⌘" : "Ctrl", "Z"]],
    ...letters,
  ];
  return (
    <>
      <dl class="keys gap-top">
        {rows.map(([deed, keys]) => (
          <div key={deed}>
            <dt>{deed}</dt>
            <dd>
              {keys.map((key) => (
                <kbd class="kbd" key={key}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {shell.surface === "browser" && <p class="small gap-top">{say.keyChange}</p>}
    </>
  );
};

const captureKeys = (): readonly string[] => (isMac() ? ["Ctrl", "Shift", "N"] : ["Alt", "N"]);

const isMac = (): boolean => /Mac/.test(navigator.userAgent);
