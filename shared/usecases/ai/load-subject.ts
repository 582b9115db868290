import type { AiSubject } from "../../domain/ai-question.ts";
import type { AiTask } from "../../domain/ai-task.ts";
import type { Capture } from "../../domain/capture.ts";
import { addDays } from "../../domain/days.ts";
import type { Day } from "../../domain/entity.ts";
import { minutesWithoutStrategy } from "../draft-path.ts";
import type { LearningStrategy } from "../../domain/strategy.ts";
import { err, ok, type Result } from "../../result.ts";
import { gone, type Gone } from "../needs.ts";
import { themeNotes } from "../theme-notes.ts";
import type { AiNeeds } from "./ai-needs.ts";

/** So many notes of a theme go along, and so many of a period; the newest. */
const mostOfTheme = 60;
const mostOfPeriod = 300;

/** So many earlier paths of a theme. */
const mostEarlier = 3;

/** Themes are looked for in the notes of so many days. */
const periodDays = 91;

/** The records a task speaks of, and the notes that may go along with it, newest first. */
export const loadSubject = async (
  { store }: Pick<AiNeeds, "store">,
  task: AiTask,
  today: Day,
  strategy: LearningStrategy | undefined,
): Promise<
  Result<{ readonly subject: AiSubject; readonly notes: readonly Capture[] }, Gone | { readonly kind: "noSentence" }>
> => {
  switch (task.purpose) {
    case "themes": {
      const themes = await store.themes.all();
      const since = addDays(today, -periodDays);
      const timeline = (await store.captures.timeline()).filter(({ day }) => day >= since && day <= today);
      return ok({
        subject: {
          purpose: "themes",
          existing: themes.filter(({ state }) => state === "accepted"),
          rejected: themes.filter(({ state }) => state === "retired"),
        },
        notes: await store.captures.many(timeline.slice(0, mostOfPeriod).map(({ id }) => id)),
      });
    }
    case "path":
    case "proposal": {
      if (task.purpose === "proposal" && !task.ownSentence.trim()) return err({ kind: "noSentence" });
      const theme = await store.themes.get(task.themeId);
      if (!theme) return err(gone);
      const notes = newestFirst(await themeNotes({ store }, Object.keys(theme.captureIds), theme.tag)).slice(
        0,
        mostOfTheme,
      );
      if (task.purpose === "proposal")
        return ok({ subject: { purpose: "proposal", theme, ownSentence: task.ownSentence.trim() }, notes });
      const ofTheme = (await store.paths.all()).filter(({ themeIds }) => themeIds[theme.id]);
      const earlier = newestFirst(ofTheme.filter(({ state }) => state !== "suggested"));
      return ok({
        subject: {
          purpose: "path",
          theme,
          need: task.need,
          minutesPerWeek: strategy?.facilitation.minutesPerWeek ?? minutesWithoutStrategy,
          earlier: earlier.slice(0, mostEarlier),
        },
        notes,
      });
    }
    case "question": {
      const note = await store.captures.get(task.captureId);
      return note ? ok({ subject: { purpose: "question", note }, notes: [note] }) : err(gone);
    }
    case "validation": {
      const proposal = await store.proposals.get(task.proposalId);
      if (!proposal) return err(gone);
      const ids = Object.values(proposal.evidence).map(({ captureId }) => captureId);
      return ok({
        subject: { purpose: "validation", proposal },
        notes: newestFirst(await store.captures.many([...new Set(ids)])),
      });
    }
  }
};

const newestFirst = <T extends { readonly createdAt: string; readonly id: string }>(
  records: readonly T[],
): readonly T[] => [...records].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || (a.id < b.id ? 1 : -1));
