import type { LifeSigns } from "../shared/model-ports.ts";

/** Locks as signs of life: every page and the background of this extension see them, and the browser ends one with its worker. */
export const lifeSigns: LifeSigns = {
  during: async (jobId, work) => navigator.locks.request(lockOf(jobId), work),
  isAlive: async (jobId) => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lockOf(jobId));
  },
};

const lockOf = (jobId: string): string => `cirkel.${jobId}`;
