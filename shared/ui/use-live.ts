import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "./app-context.ts";

/**
 * Asks the core and asks again after every change to these tables. Undefined until the first answer.
 * `key` names the question: another key asks anew. Answers that were overtaken by a later question are dropped.
 */
export const useLive = <T>(key: string, ask: () => Promise<T>, tables: readonly string[]): T | undefined => {
  const { onChanged } = useApp();
  const [answer, setAnswer] = useState<{ key: string; value: T }>();
  const newest = useRef(ask);
  newest.current = ask;
  // The tables of one question never change, so they are no dependency.
  const watched = useRef(tables);

  useEffect(() => {
    let asked = 0;
    let gone = false;
    const refresh = async (): Promise<void> => {
      const mine = ++asked;
      const value = await newest.current();
      if (!gone && mine === asked) setAnswer({ key, value });
    };
    void refresh();
    const stop = onChanged(({ changes }) => {
      if (changes.some(({ table }) => watched.current.includes(table))) void refresh();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [key, onChanged]);

  return answer?.key === key ? answer.value : undefined;
};
