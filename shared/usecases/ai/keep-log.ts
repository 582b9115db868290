import type { AiRun } from "../../domain/ai-run.ts";
import type { NotKept } from "../../ports.ts";
import { ok, type Result } from "../../result.ts";
import { markLogErased } from "../erased-log.ts";
import type { AiNeeds } from "./ai-needs.ts";

/** The log of what left, newest first. */
export const listRuns =
  ({ store }: Pick<AiNeeds, "store">) =>
  async (): Promise<readonly AiRun[]> =>
    (await (await store.ai()).runs.all()).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));

/** Takes the log away, in every copy, and the answers that were kept for the same question. What still runs stays. */
export const eraseLog =
  ({ clock, store }: Pick<AiNeeds, "clock" | "store">) =>
  async (): Promise<Result<null, NotKept>> => {
    // First, so that no copy brings anything back of an erasing that breaks off.
    const marked = await markLogErased(store, clock.now());
    if (!marked.ok) return marked;
    const { runs, jobs } = await store.ai();
    const erased = await store.erase<null, never>(async () => {
      const over = (await runs.all()).filter(({ outcome }) => outcome !== "running");
      await runs.remove(over.map(({ id }) => id));
      const seen = (await jobs.all()).filter(({ seenAt }) => seenAt !== undefined);
      await jobs.remove(seen.map(({ id }) => id));
      return ok(null);
    });
    // A journal that is out of reach is cleaned when it is back.
    if (erased.ok) await store.scrub().catch(() => undefined);
    return erased;
  };
