import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";

interface Decided {
  /** Names of what was decided on; undefined until what was kept is read. */
  readonly decided: readonly string[] | undefined;
  readonly decide: (name: string) => void;
  readonly forget: () => void;
}

/** Which parts of something a person has decided on, kept beside what is being typed until all of it is. */
export const useDecided = (of: string): Decided => {
  const { drafts } = useApp().shell;
  const key = `decided ${of}`;
  const [kept, setKept] = useState<{ readonly key: string; readonly names: readonly string[] }>();
  useEffect(() => {
    let gone = false;
    void drafts.read(key).then((text) => {
      if (!gone) setKept({ key, names: text.split("\n").filter(Boolean) });
    });
    return () => {
      gone = true;
    };
  }, [drafts, key]);
  const decided = kept?.key === key ? kept.names : undefined;
  return {
    decided,
    decide: (name) => {
      const names = [...new Set([...(decided ?? []), name])];
      setKept({ key, names });
      drafts.keep(key, names.join("\n"));
    },
    forget: () => drafts.keep(key, ""),
  };
};
