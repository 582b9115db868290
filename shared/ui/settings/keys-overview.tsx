import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import type { Shell } from "../shell.ts";
import { useNoteKeys } from "./use-note-keys.ts";
import { words } from "./words.ts";

/** The keys for notes, as far as the shell can tell them, else those of its manifest; and those of the room Now. */
export const KeysOverview = (): JSX.Element => {
  const { shell, settings, language } = useApp();
  const say = words[language];
  const noteKeys = useNoteKeys();
  const letters = settings.letterKeys
    ? ([
        [say.keyNew, ["N"]],
        [say.keySearch, ["/"]],
        [say.keyNext, ["J", "K"]],
      ] as const)
    : [];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ...(noteKeys ? ([[say.keyAnywhere, noteKeys]] as const) : shellKeys(shell.surface, say)),
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
      <p class="small gap-top">{shell.surface === "browser" ? say.keyChange : say.keyChangeEditor}</p>
    </>
  );
};

const shellKeys = (
  surface: Shell["surface"],
  say: Record<"keyAnywhere" | "keyRecall" | "keySideBar", string>,
): readonly (readonly [string, readonly string[]])[] => {
  const note = [say.keyAnywhere, isMac() ? ["Ctrl", "Shift", "N"] : ["Alt", "N"]] as const;
  if (surface === "browser") return [note];
  return [
    note,
    [say.keyRecall, isMac() ? ["Ctrl", "Alt", "N"] : ["Alt", "Shift", "N"]],
    [say.keySideBar, isMac() ? ["Ctrl", "Shift", "S"] : ["Alt", "Shift", "S"]],
  ];
};

const isMac = (): boolean => /Mac/.test(navigator.userAgent);
