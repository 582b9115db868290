import { usedInMonth } from "../../domain/ai-budget.ts";
import { frameOf } from "../../domain/ai-frame.ts";
import type { AiChoices, AiMode, AiProvider } from "../../domain/ai-choices.ts";
import type { UsedTokens } from "../../domain/ai-budget.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { readChoices } from "./keep-choices.ts";
import { keyPlace } from "./keep-key.ts";

interface AiView {
  readonly choices: AiChoices;
  readonly mode: AiMode;
  readonly frame?: { readonly version: number; readonly mode: AiMode; readonly models: readonly string[] };
  readonly providers: readonly AiProvider[];
  readonly key: "none" | "session" | "device";
  readonly used: number;
}

/** What the person chose, and what the ground rules leave of it. */
export const readAi = (needs: AiNeeds) => async (): Promise<AiView> => {
  const choices = await readChoices(needs);
  const { mode, rules } = frameOf(await needs.strategy(), choices);
  return {
    choices,
    mode,
    ...(rules && { frame: rules }),
    providers: await needs.providers(),
    key: await keyPlace(needs, choices),
    used: (await usedTokens(needs)).tokens,
  };
};

/** What the calls of this month took. */
export const usedTokens = async ({ store, clock }: Pick<AiNeeds, "store" | "clock">): Promise<UsedTokens> => {
  const { runs } = await store.ai();
  return usedInMonth(await runs.all(), clock.localDay(clock.now()).day, (at) => clock.localDay(at).day);
};
