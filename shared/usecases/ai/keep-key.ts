import type { AiChoices, AiProvider } from "../../domain/ai-choices.ts";
import type { OfferedModel } from "../../domain/model-call.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { askForModels, type ModelsBlock } from "./offered-models.ts";
import { readChoices } from "./keep-choices.ts";
import { bindKey, readKey } from "./read-key.ts";
import { secretName } from "./secret-name.ts";

/** Where the key of a provider is: nowhere, until the browser closes, or on this device. */
export const keyPlace = async (
  needs: Pick<AiNeeds, "store" | "secrets">,
  choices: Pick<AiChoices, "provider" | "baseUrl">,
): Promise<"none" | "session" | "device"> => {
  const { provider } = choices;
  if (!provider || (await readKey(needs, choices)) === undefined) return "none";
  return (await needs.store.setting(placeKey(provider))) === "session" ? "session" : "device";
};

/** Asks the chosen provider with this key for its models, and keeps the key when that works. */
export const keepKey =
  (needs: AiNeeds) =>
  async (key: string, place: "session" | "device"): Promise<Result<readonly OfferedModel[], ModelsBlock>> => {
    const { provider, baseUrl } = await readChoices(needs);
    if (!provider) return err({ kind: "notChosen", missing: "provider" });
    const models = await askForModels(needs)(key);
    if (!models.ok) return models;
    await needs.secrets.keep(secretName(provider), bindKey({ provider, baseUrl }, key), place);
    // Only where it is; a screen says so even after the key itself is out of reach.
    await needs.store.saveSetting(placeKey(provider), place);
    return ok(models.value);
  };

/** Takes the key of the chosen provider away, wherever it is kept. */
export const forgetKey = (needs: Pick<AiNeeds, "store" | "secrets">) => async (): Promise<void> => {
  const { provider } = await readChoices(needs);
  if (provider) await needs.secrets.forget(secretName(provider));
};

const placeKey = (provider: AiProvider): string => `ai/keyPlace/${provider}`;
