import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";

/** The keys that take a note anywhere, as the browser has them now; none where they were taken or taken away. */
export const useNoteKeys = (): readonly string[] | undefined => {
  const { shell } = useApp();
  const [keys, setKeys] = useState<readonly string[]>();
  useEffect(() => {
    void shell.noteKey?.().then((key) => setKeys(key === "" ? [] : key.split("+")));
  }, [shell]);
  return keys;
};
