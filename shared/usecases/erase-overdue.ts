import { erasedOn } from "../domain/bin.ts";
import type { CaptureId } from "../domain/capture.ts";
import { addDays } from "../domain/days.ts";
import type { Needs } from "./needs.ts";
import { activeStrategy } from "./active-strategy.ts";
import type { eraseNotes } from "./erase-notes.ts";

/**
 * Erases the notes that lay in the bin long enough, and those older than the organisation lets notes be kept. A quote
 * of the latter stays: it was approved for where it stands.
 */
export const eraseOverdue =
  (needs: Pick<Needs, "clock" | "store">, erase: ReturnType<typeof eraseNotes>) => async (): Promise<void> => {
    const { clock, store } = needs;
    const { day: today } = clock.localDay(clock.now());
    const binned = (await store.captures.bin()).filter((note) => erasedOn(note) <= today).map(({ id }) => id);
    const overdue = [...binned, ...(await pastRetention(needs, today))];
    if (overdue.length > 0) await erase(overdue);
  };

const pastRetention = async ({ store }: Pick<Needs, "store">, today: string): Promise<readonly CaptureId[]> => {
  const days = (await activeStrategy(store))?.guardrails.retentionDays;
  if (days === undefined) return [];
  const oldest = addDays(today, -days);
  return (await store.captures.timeline()).filter(({ day }) => day < oldest).map(({ id }) => id);
};
