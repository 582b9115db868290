/** Waits until this holds, as what is done aside does some time later; rejects with what did not hold in the end. */
export const eventually = async (holds: () => Promise<void>): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return await holds();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  await holds();
};
