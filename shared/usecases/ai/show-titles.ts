import type { AiNeeds } from "./ai-needs.ts";
import { changeJob } from "./change-job.ts";
import type { Mine } from "./mine.ts";

/** Keeps the titles in an answer as they come in, one write at a time; what comes meanwhile goes along with the next. */
export const showTitles = (
  needs: Pick<AiNeeds, "clock" | "store">,
  { jobId, attempt }: Mine,
  titlesIn: (partial: string) => readonly string[],
): ((piece: string) => void) => {
  let text = "";
  let shown = 0;
  let isWriting = false;
  const show = async (): Promise<void> => {
    const unchecked = titlesIn(text);
    if (unchecked.length <= shown) return;
    shown = unchecked.length;
    const kept = await changeJob(needs)(jobId, attempt, (job) => ({ job: { ...job, unchecked } }));
    if (kept.ok) await show();
  };
  return (piece) => {
    text += piece;
    // A title is whole when its quotation mark comes.
    if (isWriting || !piece.includes('"')) return;
    isWriting = true;
    void show().finally(() => (isWriting = false));
  };
};
