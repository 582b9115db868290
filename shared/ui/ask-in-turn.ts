export interface InTurn {
  /** Asks, or asks once more after the question that is under way. */
  readonly ask: () => Promise<void>;
  /** Hands on no answer any more. */
  readonly stop: () => void;
}

/**
 * Asks one question at a time and hands on each answer. In an import changes come faster than answers; asked side by
 * side, each would overtake the last, and an old answer could be the one that stays.
 */
export const askInTurn = <T>(question: () => Promise<T>, answered: (answer: T) => void): InTurn => {
  let isStopped = false;
  let isAsking = false;
  let isOld = false;
  const ask = async (): Promise<void> => {
    isOld = isAsking;
    if (isAsking) return;
    isAsking = true;
    try {
      const answer = await question();
      if (!isStopped) answered(answer);
    } finally {
      isAsking = false;
    }
    if (isOld && !isStopped) await ask();
  };
  return { ask, stop: () => void (isStopped = true) };
};
