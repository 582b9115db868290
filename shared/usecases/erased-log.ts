import type { AiRun } from "../domain/ai-run.ts";
import type { BackupContent } from "../domain/backup.ts";
import type { Instant } from "../domain/entity.ts";
import type { NotKept, Store } from "../ports.ts";
import type { Result } from "../result.ts";

const erasedKey = "aiLogErasedAt";

/** Entries of the log leave nothing behind when they are erased, so the day of it says which may not come back. */
export const markLogErased = (
  { saveSetting }: Pick<Store, "saveSetting">,
  at: Instant,
): Promise<Result<null, NotKept>> => saveSetting(erasedKey, at);

/** Whether an entry is from before the log was last erased here. */
export const readErasedRuns = async ({
  setting,
}: Pick<Store, "setting">): Promise<(run: Pick<AiRun, "createdAt">) => boolean> => {
  const at = await setting(erasedKey);
  return ({ createdAt }) => typeof at === "string" && createdAt <= at;
};

/** A backup as it may come back: without what was erased from the log here. */
export const withoutErasedRuns = async <Content extends BackupContent>(
  store: Pick<Store, "setting">,
  backup: Content,
): Promise<Content> => {
  const isErased = await readErasedRuns(store);
  const aiRuns = backup.records.aiRuns.filter((run) => !isErased(run));
  return { ...backup, records: { ...backup.records, aiRuns } };
};
