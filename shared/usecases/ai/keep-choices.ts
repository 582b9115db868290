import { defaultAiChoices, type AiChoices } from "../../domain/ai-choices.ts";
import { looserBy, type FrameBlock } from "../../domain/ai-frame.ts";
import type { NotKept } from "../../ports.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { secretName } from "./secret-name.ts";

const key = "ai";

/** What the person chose for the model coach, with what holds until they do. */
export const readChoices = async ({
  store,
  hostChoices,
}: Pick<AiNeeds, "store" | "hostChoices">): Promise<AiChoices> => {
  const kept = await readKept(store);
  const set = hostChoices?.read() ?? {};
  return {
    ...defaultAiChoices,
    // Who names a server in the settings of the host means that one, until they choose another here.
    ...(set.baseUrl && { provider: "compatible" }),
    ...kept,
    ...set,
  };
};

/** Keeps a change. It can only tighten what the ground rules allow; a key goes with the server it was for. */
export const saveChoices =
  (needs: Pick<AiNeeds, "store" | "secrets" | "strategy" | "isServerAddress" | "hostChoices">) =>
  async (change: Partial<AiChoices>): Promise<Result<null, FrameBlock | { readonly kind: "badUrl" } | NotKept>> => {
    const { store, hostChoices } = needs;
    const looser = looserBy(change, await needs.strategy());
    if (looser) return err(looser);
    if (change.baseUrl && !needs.isServerAddress(change.baseUrl)) return err({ kind: "badUrl" });
    const before = await readChoices(needs);
    // Before anything else: a key never goes to another server than the one it was given for.
    if (change.baseUrl !== undefined && change.baseUrl !== before.baseUrl)
      await needs.secrets.forget(secretName("compatible"));
    const kept = await store.saveSetting(key, { ...(await readKept(store)), ...change });
    if (!kept.ok) return kept;
    await hostChoices?.keep(change);
    return ok(null);
  };

// Written by `saveChoices` alone.
const readKept = async (store: Pick<AiNeeds["store"], "setting">): Promise<Partial<AiChoices> | undefined> =>
  (await store.setting(key)) as Partial<AiChoices> | undefined;
