import type { Capture } from "../domain/capture.ts";
import { lintPath } from "../domain/lint-path.ts";
import { checkPathMove, movePath as move, type PathMoveRefusal } from "../domain/path-moves.ts";
import {
  addAttempt,
  completeStep as complete,
  editStep as edit,
  skipStep as skip,
  startStep as start,
  type StepError,
} from "../domain/path-steps.ts";
import { parseCaptureText, type CaptureTextError } from "../domain/parse-capture.ts";
import type { LearningPath, PathId, Step } from "../domain/path.ts";
import type { NotKept, Store } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { activeStrategy } from "./active-strategy.ts";
import { keepTagThemes } from "./keep-tag-themes.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { newCapture } from "./new-capture.ts";

type ChangeNeeds = Pick<Needs, "clock" | "ids" | "store">;

/** Changes the words of a path by the person's hand; the progress of its steps stays. */
export const editPath =
  (needs: ChangeNeeds) =>
  (pathId: PathId, change: Partial<Pick<LearningPath, "title" | "goal" | "needCheck" | "minutesPerWeek" | "weeks">>) =>
    changePath<never>(needs, pathId, (path) => ok({ ...path, ...change }));

/** Changes the words of one step; its progress stays. */
export const editStep =
  (needs: ChangeNeeds) => (pathId: PathId, stepId: string, change: Partial<Omit<Step, "state" | "order">>) =>
    changePath<StepError>(needs, pathId, (path) => edit(path, stepId, change));

/** Accepts, begins, pauses, completes or stops a path; refused with the reasons. */
export const movePath = (needs: ChangeNeeds) => async (pathId: PathId, to: LearningPath["state"], because?: string) => {
  const strategy = await activeStrategy(needs.store);
  return changePath<PathMoveRefusal>(needs, pathId, async (path) => {
    const findings = await findingsOf(needs.store, path, strategy?.facilitation.minutesPerWeek);
    const allowed = checkPathMove(path, to, because, findings);
    return allowed.ok ? ok(move(path, to, because, needs.clock.now())) : allowed;
  });
};

/** Says "I am going to do this" of a step. */
export const startStep = (needs: ChangeNeeds) => (pathId: PathId, stepId: string) =>
  changePath<StepError>(needs, pathId, (path) => start(path, stepId));

/** Leaves a step out, with a reason. */
export const skipStep = (needs: ChangeNeeds) => (pathId: PathId, stepId: string, because: string) =>
  changePath<StepError>(needs, pathId, (path) => skip(path, stepId, because));

/** Writes down an own attempt at a retrieval question. */
export const attemptRetrieval =
  (needs: ChangeNeeds) => (pathId: PathId, stepId: string, own: string, self: 0 | 1 | 2) =>
    changePath<StepError>(needs, pathId, (path) =>
      own.trim()
        ? addAttempt(path, stepId, needs.ids.next("attempt"), { at: needs.clock.now(), own: own.trim(), self })
        : err({ kind: "empty" } as const),
    );

/** Ends a step with one line back. The line becomes a note: the circle turns. Both are kept, or neither. */
export const completeStep =
  (needs: ChangeNeeds & Pick<Needs, "language" | "scan" | "surface">) =>
  async (
    pathId: PathId,
    stepId: string,
    line: string,
  ): Promise<Result<{ capture: Capture; cleaned: number }, CaptureTextError | Gone | NotKept>> => {
    const typed = parseCaptureText(line);
    if (!typed.ok) return typed;
    const { text, kind, cleaned } = typed.value;
    const capture = await newCapture(needs, { text, kind, surface: needs.surface, fromStep: { pathId, stepId } });

    return needs.store.write<{ capture: Capture; cleaned: number }, Gone>(async () => {
      const path = await needs.store.paths.get(pathId);
      const done = path ? complete(path, stepId, capture.id, needs.clock.now()) : err(gone);
      if (!done.ok) return err(gone);
      await needs.store.captures.put(capture);
      await needs.store.paths.put({ ...done.value, updatedAt: needs.clock.now() });
      await keepTagThemes(needs, [capture]);
      return ok({ capture, cleaned });
    });
  };

/** What the lint rules say of a path, with the notes it quotes. */
export const findingsOf = async (store: Pick<Store, "captures">, path: LearningPath, mostMinutesPerWeek?: number) => {
  const captures = await store.captures.many(Object.values(path.evidence).map(({ captureId }) => captureId));
  return lintPath(path, {
    captures: new Map(captures.map((capture) => [capture.id, capture])),
    ...(mostMinutesPerWeek !== undefined && { mostMinutesPerWeek }),
  });
};

const changePath = <E>(
  { clock, store }: ChangeNeeds,
  pathId: PathId,
  change: (path: LearningPath) => Result<LearningPath, E> | Promise<Result<LearningPath, E>>,
): Promise<Result<LearningPath, E | Gone | NotKept>> =>
  store.write<LearningPath, E | Gone>(async () => {
    const path = await store.paths.get(pathId);
    if (!path) return err(gone);
    const changed = await change(path);
    if (!changed.ok) return changed;
    const kept = { ...changed.value, updatedAt: clock.now() };
    await store.paths.put(kept);
    return ok(kept);
  });
