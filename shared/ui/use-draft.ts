import { useEffect, useRef, useState } from "preact/hooks";
import type { Shell } from "./shell.ts";

export interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Only after what was typed is kept elsewhere; what was typed behind `kept` since then stays. */
  readonly clear: (kept?: string) => void;
}

/**
 * Text that is being typed, kept from the first keystroke under `key` and there again after a crash. What was typed
 * before the old draft came in stands behind it: neither is lost. `initial` is what there is to change, if anything.
 */
export const useDraft = (drafts: Shell["drafts"], key: string, initial = ""): Draft => {
  const [text, setText] = useState(initial);
  const typed = useRef(initial);
  const restored = useRef(false);
  // What there is to change may change under an open draft; the draft stays.
  const unchanged = useRef(initial);

  useEffect(() => {
    let gone = false;
    restored.current = false;
    void drafts.read(key).then((kept) => {
      if (gone) return;
      restored.current = true;
      const fresh = typed.current === unchanged.current ? "" : typed.current;
      const both = [kept, fresh].filter((part) => part !== "").join(" ");
      if (both === "") return;
      typed.current = both;
      setText(both);
      if (both !== kept) drafts.keep(key, both);
    });
    return () => {
      gone = true;
    };
  }, [drafts, key]);

  const write = (next: string): void => {
    typed.current = next;
    setText(next);
    // Until the old draft is read, writing would replace it.
    if (restored.current) drafts.keep(key, next);
  };

  const clear = (kept = typed.current): void => {
    const rest = typed.current.startsWith(kept) ? typed.current.slice(kept.length) : typed.current;
    write(rest);
    drafts.keep(key, rest);
  };

  return { text, write, clear };
};
