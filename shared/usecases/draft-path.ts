import { leastEvidence } from "../domain/evidence.ts";
import type { LearningPath, Need } from "../domain/path.ts";
import type { ThemeId } from "../domain/theme.ts";
import { err, ok } from "../result.ts";
import { activeStrategy } from "./active-strategy.ts";
import { evidenceNotes } from "./evidence-notes.ts";
import { gone, type Needs } from "./needs.ts";

/** Minutes a week when the organisation has said nothing. */
export const minutesWithoutStrategy = 45;

/** Drafts a learning path from a theme. It stays a suggestion until the person accepts it. */
export const draftPath =
  ({
    clock,
    ids,
    store,
    coach,
    language,
    author,
  }: Pick<Needs, "clock" | "ids" | "store" | "coach" | "language" | "author">) =>
  async (themeId: ThemeId, need: Need) => {
    const theme = await store.themes.get(themeId);
    if (!theme) return err(gone);
    const { usable, leftOut } = await evidenceNotes({ store, coach }, theme);
    if (usable.length < leastEvidence) return err({ kind: "tooFewNotes", have: usable.length, leftOut } as const);

    const now = clock.now();
    const strategy = await activeStrategy(store);
    const draft = await (
      await coach()
    ).draftPath({
      theme,
      notes: usable,
      need,
      minutesPerWeek: strategy?.facilitation.minutesPerWeek ?? minutesWithoutStrategy,
      language: await language(),
      author: await author(),
      today: clock.localDay(now).day,
      now,
    });
    const path: LearningPath = {
      id: ids.next("path"),
      schema: 1,
      createdAt: now,
      updatedAt: now,
      ...draft,
      state: "suggested",
    };
    const kept = await store.write<{ draft: LearningPath; leftOut: typeof leftOut }, never>(async () => {
      await store.paths.put(path);
      return ok({ draft: path, leftOut });
    });
    return kept;
  };
