import type { AiChoices } from "../../domain/ai-choices.ts";
import { frameOf, pasteModel, type FrameBlock } from "../../domain/ai-frame.ts";
import type { AiTask } from "../../domain/ai-task.ts";
import type { Instant } from "../../domain/entity.ts";
import type { ModelFault, OfferedModel } from "../../domain/model-call.ts";
import { err, type Result } from "../../result.ts";
import { activeStrategy } from "../active-strategy.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { readChoices } from "./keep-choices.ts";
import { openModel, type NotReady } from "./open-model.ts";

export type ModelsBlock = FrameBlock | NotReady | ModelFault;

/** Asks the chosen provider what it offers, and remembers that for a week. Refused while AI is off. */
export const askForModels =
  (needs: AiNeeds) =>
  async (key?: string): Promise<Result<readonly OfferedModel[], ModelsBlock>> => {
    const choices = await readChoices(needs);
    const { mode, rules } = frameOf(await activeStrategy(needs.store), choices);
    if (mode === "off")
      return err({ kind: "blocked", rule: rules?.mode === "off" ? "mode" : "personal", detail: "off" });
    const model = await openModel(needs, choices, key);
    if (!model.ok) return model;
    const models = await model.value.models(new AbortController().signal);
    if (models.ok) await remember(needs, choices, models.value);
    return models;
  };

/** What `auto` stands for: of what was offered last, what the ground rules let through. */
export const chooseModel = async (
  needs: Pick<AiNeeds, "store" | "clock" | "chooseAuto">,
  choices: AiChoices,
  purpose: AiTask["purpose"],
  allowed: readonly string[] | undefined,
): Promise<string | undefined> => {
  const { provider, model } = choices;
  if (model !== "auto") return model;
  const known = await recall(needs, choices);
  const fitting = allowed ? known.filter(({ id }) => allowed.includes(id)) : known;
  // VS Code's own models come best first, as its users order them.
  if (provider !== "anthropic" && provider !== "compatible") return fitting[0]?.id;
  const chosen = needs.chooseAuto(provider, fitting, purpose === "question" ? "haiku" : "sonnet");
  // Until its list was asked for, the first that the ground rules name.
  return chosen !== undefined && (allowed?.includes(chosen) ?? true)
    ? chosen
    : allowed?.find((id) => id !== pasteModel);
};

const offeredKey = "ai/offered";
const week = 7 * 24 * 60 * 60 * 1_000;

interface Offered {
  readonly of: string;
  readonly at: Instant;
  readonly models: readonly OfferedModel[];
}

const remember = async (
  { store, clock }: Pick<AiNeeds, "store" | "clock">,
  choices: AiChoices,
  models: readonly OfferedModel[],
): Promise<void> => {
  const offered: Offered = { of: sourceOf(choices), at: clock.now(), models };
  // A list that is not kept is asked for again.
  await store.saveSetting(offeredKey, offered);
};

const recall = async (
  { store, clock }: Pick<AiNeeds, "store" | "clock">,
  choices: AiChoices,
): Promise<readonly OfferedModel[]> => {
  // Written by `remember` alone.
  const offered = (await store.setting(offeredKey)) as Offered | undefined;
  const isFresh = offered && Date.parse(clock.now()) - Date.parse(offered.at) < week;
  return isFresh && offered.of === sourceOf(choices) ? offered.models : [];
};

const sourceOf = ({ provider, baseUrl }: AiChoices): string => `${provider} ${baseUrl}`;
