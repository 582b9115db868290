import { dueRetrievals, nextStep, stepsInOrder } from "../domain/path-steps.ts";
import type { LearningPath, PathId } from "../domain/path.ts";
import { activeStrategy } from "./active-strategy.ts";
import { findingsOf } from "./change-path.ts";
import type { Needs } from "./needs.ts";

type PathNeeds = Pick<Needs, "clock" | "store">;

/** All paths, what is active first, then the newest. */
export const listPaths = (needs: PathNeeds) => async () => {
  const paths = await needs.store.paths.all();
  const order = (path: LearningPath): string => `${path.state === "active" ? 1 : 0}${path.createdAt}`;
  const newestFirst = [...paths].sort((a, b) => order(b).localeCompare(order(a)));
  return Promise.all(newestFirst.map((path) => describePath(needs, path)));
};

/** One path with its findings and next step, or null when it is not there. */
export const viewPath = (needs: PathNeeds) => async (pathId: PathId) => {
  const path = await needs.store.paths.get(pathId);
  return path ? describePath(needs, path) : null;
};

const describePath = async ({ clock, store }: PathNeeds, path: LearningPath) => {
  const themes = await store.themes.many(Object.keys(path.themeIds));
  const strategy = await activeStrategy(store);
  const next = nextStep(path);
  return {
    path,
    themes: themes.map(({ id, label }) => ({ id, label })),
    findings: await findingsOf(store, path, strategy?.facilitation.minutesPerWeek),
    steps: stepsInOrder(path),
    ...(next && { nextStepId: next.id }),
    due: dueRetrievals(path, clock.localDay(clock.now()).day, (at) => clock.localDay(at).day),
  };
};
