import { stepsInOrder } from "../domain/path-steps.ts";
import type { LearningPath } from "../domain/path.ts";
import type { Needs } from "./needs.ts";

/** The circle and what the rooms hold, from the counters: nothing is counted anew. */
export const seeOverview =
  ({ store, coach, clock }: Pick<Needs, "store" | "coach" | "clock">) =>
  async () => {
    const [counters, accepted, paths, proposals] = await Promise.all([
      store.counters(),
      store.themes.acceptedIds().then((ids) => ids.length),
      store.paths.all(),
      store.proposals.all(),
    ]);
    const count = (key: string): number => counters.get(key) ?? 0;
    const notes = count("notes");
    // Learn is earned by a theme; only without one is it worth looking for suggestions.
    const suggested = accepted > 0 || notes < 3 ? 0 : await countSuggestions({ store, coach });
    const path = newestActive(paths);
    return {
      notes,
      domains: {
        govern: count("domain:govern"),
        organise: count("domain:organise"),
        execute: count("domain:execute"),
        maintain: count("domain:maintain"),
      },
      loose: count("loose"),
      ideas: count("kind:idea"),
      themes: accepted + suggested,
      paths: paths.length,
      proposals: proposals.length,
      ...(path && {
        path: { id: path.id, title: path.title, steps: stepsInOrder(path).map(({ step }) => step.state) },
      }),
      today: clock.localDay(clock.now()).day,
    };
  };

/** What looks for them is loaded only while there is no theme. */
const countSuggestions = async (needs: Pick<Needs, "store" | "coach">): Promise<number> =>
  (await (await import("./suggest-themes.ts")).suggestThemes(needs, await needs.store.themes.all())).length;

const newestActive = (paths: readonly LearningPath[]): LearningPath | undefined =>
  paths.filter(({ state }) => state === "active").sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
