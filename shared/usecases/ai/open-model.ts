import type { AiChoices } from "../../domain/ai-choices.ts";
import type { LanguageModel } from "../../model-ports.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { readKey } from "./read-key.ts";

/** What has to be chosen before anything can be asked. */
export type NotReady =
  | { readonly kind: "notChosen"; readonly missing: "provider" | "key" | "baseUrl" | "model" }
  | { readonly kind: "badUrl" };

/** Whoever answers, as the person chose; nothing is sent by this. `given` is a key that is not kept yet. */
export const openModel = async (
  {
    secrets,
    loadModel,
    providers,
    isServerAddress,
  }: Pick<AiNeeds, "secrets" | "loadModel" | "providers" | "isServerAddress">,
  { provider, baseUrl }: Pick<AiChoices, "provider" | "baseUrl">,
  given?: string,
): Promise<Result<LanguageModel, NotReady>> => {
  if (!provider || provider === "paste" || !loadModel || !(await providers()).includes(provider))
    return err({ kind: "notChosen", missing: "provider" });
  if (provider === "compatible" && baseUrl === "") return err({ kind: "notChosen", missing: "baseUrl" });
  if (provider === "compatible" && !isServerAddress(baseUrl)) return err({ kind: "badUrl" });
  const key = given ?? (await readKey({ secrets }, { provider, baseUrl })) ?? "";
  if (provider === "anthropic" && key === "") return err({ kind: "notChosen", missing: "key" });
  return ok(await loadModel({ provider, baseUrl: provider === "compatible" ? baseUrl : "", key }));
};
