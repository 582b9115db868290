import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { parseValues, type Values } from "./values.ts";

interface FormDraft {
  readonly values: Values;
  readonly set: (name: string, value: string) => void;
  /** An unsaved version of an earlier time was put in the fields. */
  readonly isEarlier: boolean;
  /** Forgets what was typed: the fields show what is saved. */
  readonly startOver: () => void;
  /** Forgets the kept text after it was saved, and leaves the fields alone. */
  readonly forget: () => void;
}

/** What is typed in a form, kept under `key` from the first keystroke until it is saved; Esc and a crash lose nothing. */
export const useFormDraft = (key: string, saved: Values): FormDraft => {
  const { drafts } = useApp().shell;
  const [typed, setTyped] = useState<Values>({});
  const [isEarlier, setEarlier] = useState(false);
  // What is kept grows with every keystroke, also with those that came before the earlier draft was read.
  const newest = useRef<Values>({});
  // What is saved may change under an open form; that touches nothing that was typed.
  const savedNow = useRef(saved);
  savedNow.current = saved;

  // As the form appears and not some time after: what was typed between the two would be gone.
  useLayoutEffect(() => {
    let gone = false;
    newest.current = {};
    setTyped({});
    setEarlier(false);
    void drafts.read(key).then((text) => {
      const earlier = parseValues(text);
      const differs = Object.entries(earlier).some(([name, value]) => (savedNow.current[name] ?? "") !== value);
      if (gone || !differs) return;
      const typedMeanwhile = Object.keys(newest.current).length > 0;
      newest.current = { ...earlier, ...newest.current };
      setTyped(newest.current);
      setEarlier(true);
      if (typedMeanwhile) drafts.keep(key, JSON.stringify(newest.current));
    });
    return () => {
      gone = true;
    };
  }, [drafts, key]);

  const keep = (values: Values): void => {
    newest.current = values;
    setTyped(values);
    drafts.keep(key, Object.keys(values).length > 0 ? JSON.stringify(values) : "");
  };
  return {
    values: { ...saved, ...typed },
    set: (name, value) => keep({ ...newest.current, [name]: value }),
    isEarlier,
    startOver: () => {
      setEarlier(false);
      keep({});
    },
    forget: () => drafts.keep(key, ""),
  };
};
