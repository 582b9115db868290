import type { LifeSigns } from "../../shared/model-ports.ts";

/** Workers that see each other's signs of life, as those of one browser do. */
export interface SignsInMemory {
  /** One more worker. Stopped, its signs end with it; what it was at goes on unseen, as a call that nobody hears the end of. */
  worker(): LifeSigns & { stop(): void };
}

export const memorySigns = (): SignsInMemory => {
  const held = new Map<string, { readonly ended: Promise<void>; readonly end: () => void }>();
  return {
    worker: () => {
      const own = new Set<string>();
      const end = (jobId: string): void => {
        if (!own.delete(jobId)) return;
        held.get(jobId)?.end();
      };
      return {
        during: async (jobId, work) => {
          while (held.has(jobId)) await held.get(jobId)?.ended;
          let settle = (): void => undefined;
          const ended = new Promise<void>((resolve) => (settle = resolve));
          held.set(jobId, {
            ended,
            end: () => {
              held.delete(jobId);
              settle();
            },
          });
          own.add(jobId);
          try {
            await work();
          } finally {
            end(jobId);
          }
        },
        isAlive: async (jobId) => held.has(jobId),
        stop: () => [...own].forEach(end),
      };
    },
  };
};
