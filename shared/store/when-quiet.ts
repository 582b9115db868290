const quietMs = 5_000;

/** Work for when a window has come up and shown what it had to show. A window that closes before does it another time. */
export const whenQuiet = (work: () => Promise<void>): void => void setTimeout(() => void work(), quietMs);
