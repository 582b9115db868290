import type { Job } from "../../domain/ai-run.ts";
import type { AiNeeds } from "./ai-needs.ts";

/** Jobs of which nobody has seen the end yet, newest first. */
export const listJobs =
  ({ store }: Pick<AiNeeds, "store">) =>
  async (): Promise<readonly Job[]> => {
    const { jobs } = await store.ai();
    const unseen = (await jobs.all()).filter(({ seenAt }) => seenAt === undefined);
    return unseen.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  };
