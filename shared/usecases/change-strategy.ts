import type { Id } from "../domain/entity.ts";
import type { StrategyContent } from "../domain/strategy-content.ts";
import { activateStrategy, type StrategyRefusal } from "../domain/strategy-moves.ts";
import type { LearningStrategy } from "../domain/strategy.ts";
import { tidyStrategy } from "../domain/tidy-strategy.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { activeStrategy } from "./active-strategy.ts";
import { findStrategies, type FindNeeds } from "./find-strategies.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { newStrategy } from "./new-strategy.ts";

type ChangeNeeds = Pick<Needs, "clock" | "ids" | "store">;
type StrategyId = Id<"strategy">;

/** Ground rules to work on; nothing of them holds yet. */
export const draftStrategy =
  (needs: ChangeNeeds) =>
  (content: StrategyContent): Promise<Result<LearningStrategy, NotKept>> =>
    needs.store.write<LearningStrategy, never>(async () => {
      const draft = newStrategy(needs, content);
      await needs.store.strategies.put(draft);
      return ok(draft);
    });

/** Changes a draft. What is in force, or was, is never changed: a change of it begins as a draft. */
export const editStrategy =
  ({ clock, store }: ChangeNeeds) =>
  (strategyId: StrategyId, change: Partial<StrategyContent>): Promise<Result<LearningStrategy, Gone | NotKept>> =>
    store.write<LearningStrategy, Gone>(async () => {
      const draft = await store.strategies.get(strategyId);
      if (draft?.state !== "draft") return err(gone);
      const edited = { ...draft, ...tidyStrategy({ ...draft, ...change }), updatedAt: clock.now() };
      await store.strategies.put(edited);
      return ok(edited);
    });

/** Drops a draft. */
export const discardStrategy =
  ({ clock, store }: ChangeNeeds) =>
  (strategyId: StrategyId): Promise<Result<null, Gone | NotKept>> =>
    store.write<null, Gone>(async () => {
      const draft = await store.strategies.get(strategyId);
      if (draft?.state !== "draft") return err(gone);
      await store.strategies.put({ ...draft, deletedAt: clock.now() });
      return ok(null);
    });

/** Puts a draft in force, in the place of what was; refused while an organisation set its own outside. */
export const establishStrategy =
  (needs: ChangeNeeds & FindNeeds) =>
  async (
    strategyId: StrategyId,
  ): Promise<Result<LearningStrategy, Gone | StrategyRefusal | { readonly kind: "set" } | NotKept>> => {
    const { clock, store } = needs;
    if ((await findStrategies(needs)).set) return err({ kind: "set" });
    return store.write<LearningStrategy, Gone | StrategyRefusal>(async () => {
      const draft = await store.strategies.get(strategyId);
      if (!draft) return err(gone);
      const moved = activateStrategy(draft, await activeStrategy(store));
      if (!moved.ok) return moved;
      const active = { ...moved.value.active, updatedAt: clock.now() };
      await store.strategies.put(active);
      if (moved.value.superseded) await store.strategies.put({ ...moved.value.superseded, updatedAt: clock.now() });
      return ok(active);
    });
  };
