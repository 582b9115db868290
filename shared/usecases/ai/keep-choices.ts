import { defaultAiChoices, type AiChoices } from "../../domain/ai-choices.ts";
import { looserBy, type FrameBlock } from "../../domain/ai-frame.ts";
import type { NotKept } from "../../ports.ts";
import { err, ok, type Result } from "../../result.ts";
import { activeStrategy } from "../active-strategy.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { secretName } from "./secret-name.ts";

const key = "ai";

/** What the person chose for the model coach, with what holds until they do. */
export const readChoices = async ({ store }: Pick<AiNeeds, "store">): Promise<AiChoices> => ({
  ...defaultAiChoices,
  // Written by `saveChoices` alone.
  ...((await store.setting(key)) as Partial<AiChoices> | undefined),
});

/** Keeps a change. It can only tighten what the ground rules allow; a key goes with the server it was for. */
export const saveChoices =
  (needs: Pick<AiNeeds, "store" | "secrets" | "isServerAddress">) =>
  async (change: Partial<AiChoices>): Promise<Result<null, FrameBlock | { readonly kind: "badUrl" } | NotKept>> => {
    const { store } = needs;
    const looser = looserBy(change, await activeStrategy(store));
    if (looser) return err(looser);
    if (change.baseUrl && !needs.isServerAddress(change.baseUrl)) return err({ kind: "badUrl" });
    const before = await readChoices(needs);
    // Before anything else: a key never goes to another server than the one it was given for.
    if (change.baseUrl !== undefined && change.baseUrl !== before.baseUrl)
      await needs.secrets.forget(secretName("compatible"));
    const kept = await store.saveSetting(key, { ...before, ...change });
    return kept.ok ? ok(null) : kept;
  };
