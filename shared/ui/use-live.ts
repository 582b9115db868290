import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "./app-context.ts";

/**
 * Asks the core and asks again after every change to these tables. Undefined until the first answer.
 * `key` names the question: another key asks anew. Changes during a question lead to one more after it.
 */
export const useLive = <T>(key: string, ask: () => Promise<T>, tables: readonly string[]): T | undefined => {
  const { onChanged } = useApp();
  const [answer, setAnswer] = useState<{ key: string; value: T }>();
  const newest = useRef(ask);
  newest.current = ask;
  // The tables of one question never change, so they are no dependency.
  const watched = useRef(tables);

  useLayoutEffect(() => {
    let gone = false;
    let isAsking = false;
    let isOld = false;
    // One question at a time: in an import changes come faster than answers, and each would overtake the last.
    const refresh = async (): Promise<void> => {
      isOld = isAsking;
      if (isAsking) return;
      isAsking = true;
      try {
        const value = await newest.current();
        if (!gone) setAnswer({ key, value });
      } finally {
        isAsking = false;
      }
      if (isOld && !gone) await refresh();
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
