/** Milliseconds; long enough for two loaded cores, and less than a unit test may take. */
const patience = 60_000;

/** Waits until this holds, as what is done aside does some time later; rejects with what did not hold in the end. */
export const eventually = async (holds: () => Promise<void>): Promise<void> => {
  const giveUp = performance.now() + patience;
  while (performance.now() < giveUp) {
    try {
      return await holds();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  await holds();
};
