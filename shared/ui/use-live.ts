import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "./app-context.ts";
import { askInTurn } from "./ask-in-turn.ts";

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
    const { ask: refresh, stop } = askInTurn(
      () => newest.current(),
      (value) => setAnswer({ key, value }),
    );
    void refresh();
    const stopListening = onChanged(({ changes }) => {
      if (changes.some(({ table }) => watched.current.includes(table))) void refresh();
    });
    return () => {
      stop();
      stopListening();
    };
  }, [key, onChanged]);

  return answer?.key === key ? answer.value : undefined;
};
