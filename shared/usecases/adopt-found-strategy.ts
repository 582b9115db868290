import { lintStrategy } from "../domain/lint-strategy.ts";
import { emptyStrategy, type StrategyContent } from "../domain/strategy-content.ts";
import { isSameStrategy } from "../domain/strategy-difference.ts";
import { strategyHash } from "../domain/strategy-hash.ts";
import { activateStrategy, type StrategyRefusal } from "../domain/strategy-moves.ts";
import type { Guardrails, LearningStrategy } from "../domain/strategy.ts";
import { tightenGuardrails } from "../domain/tighten-guardrails.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { activeStrategy } from "./active-strategy.ts";
import { findStrategies, type FindNeeds, type Found } from "./find-strategies.ts";
import { gone, type Gone, type Needs } from "./needs.ts";
import { newStrategy } from "./new-strategy.ts";

export type AdoptNeeds = Pick<Needs, "clock" | "ids" | "store"> & FindNeeds;

/** What holds now, and what was found outside that has a say in it. */
export interface StrategyInForce {
  /** The version in force, with its guardrails as tight as all that was found makes them. */
  readonly strategy?: LearningStrategy;
  /** What an organisation set; it cannot be replaced here. */
  readonly set?: Found;
  /** Of the workspace, and not confirmed by a person: it only tightens. */
  readonly workspace?: Found;
}

/**
 * Takes over what an organisation set: it holds at once, as a new version. What cannot hold, because a section is missing
 * or because nobody can read it, closes what it would have limited. A file of a workspace only tightens.
 */
export const adoptFoundStrategy = (needs: AdoptNeeds) => async (): Promise<StrategyInForce> => {
  const { set, workspace } = await findStrategies(needs);
  if (set?.read.ok && isWhole(set.read.value)) await putInForce(needs, set.read.value);
  const active = await activeStrategy(needs.store);
  const isConfirmed = workspace?.read.ok && active !== undefined && isSameStrategy(workspace.read.value, active);
  const limits = [
    ...(set && !(set.read.ok && isWhole(set.read.value)) ? [set.read.ok ? set.read.value.guardrails : closed] : []),
    // A file of a project that nobody can read has no say: else any broken file would close everything.
    ...(workspace?.read.ok && !isConfirmed ? [workspace.read.value.guardrails] : []),
  ];
  const strategy = tightened(active, limits, needs);
  return { ...(strategy && { strategy }), ...(set && { set }), ...(workspace && !isConfirmed && { workspace }) };
};

/** A person confirms what was shown of the workspace: from now on it is in force. */
export const confirmFoundStrategy =
  (needs: AdoptNeeds) =>
  async (
    hash: string,
  ): Promise<Result<LearningStrategy, Gone | StrategyRefusal | { readonly kind: "set" } | NotKept>> => {
    const { set, workspace } = await findStrategies(needs);
    if (set) return err({ kind: "set" });
    if (!workspace?.read.ok || (await strategyHash(workspace.read.value)) !== hash) return err(gone);
    return putInForce(needs, workspace.read.value);
  };

const putInForce = (
  needs: AdoptNeeds,
  content: StrategyContent,
): Promise<Result<LearningStrategy, StrategyRefusal | NotKept>> => {
  const { store } = needs;
  return store.write<LearningStrategy, StrategyRefusal>(async () => {
    const current = await activeStrategy(store);
    if (current && isSameStrategy(content, current)) return ok(current);
    const moved = activateStrategy(newStrategy(needs, content), current);
    if (!moved.ok) return moved;
    const { active, superseded } = moved.value;
    await store.strategies.put(active);
    if (superseded) await store.strategies.put({ ...superseded, updatedAt: needs.clock.now() });
    return ok(active);
  });
};

/** Whether all six sections are there. */
const isWhole = (content: StrategyContent): boolean =>
  !lintStrategy(content).some(({ severity }) => severity === "error");

const tightened = (
  active: LearningStrategy | undefined,
  limits: readonly Guardrails[],
  { clock }: Pick<Needs, "clock">,
): LearningStrategy | undefined => {
  const [first, ...more] = active ? [active.guardrails, ...limits] : limits;
  if (!first) return active;
  const { day } = clock.localDay(clock.now());
  // Of a file that nobody confirmed only the limits count: its texts go nowhere.
  const base = active ?? asStrategy(emptyStrategy(day, day));
  return { ...base, guardrails: more.reduce(tightenGuardrails, first) };
};

const closed: Guardrails = emptyStrategy("", "").guardrails;

/** Limits without a record of their own. */
const asStrategy = (content: StrategyContent): LearningStrategy => ({
  ...content,
  id: "strategy:found",
  schema: 1,
  createdAt: "",
  updatedAt: "",
  state: "active",
});
