import type { AiChoices } from "../../domain/ai-choices.ts";
import type { AiNeeds } from "./ai-needs.ts";
import { secretName } from "./secret-name.ts";

type Whose = Pick<AiChoices, "provider" | "baseUrl">;

/** The key for whoever is chosen, where there is one. One that was given for another address stays away. */
export const readKey = async (
  { secrets }: Pick<AiNeeds, "secrets">,
  { provider, baseUrl }: Whose,
): Promise<string | undefined> => {
  if (!provider) return undefined;
  const kept = await secrets.read(secretName(provider));
  const start = addressOf({ provider, baseUrl });
  return kept?.startsWith(start) ? kept.slice(start.length) : undefined;
};

/** A key as it is kept: with its address in one piece, since the address can change in settings, backups and other windows. */
export const bindKey = (whose: Whose, key: string): string => addressOf(whose) + key;

const addressOf = ({ provider, baseUrl }: Whose): string => (provider === "compatible" ? `${baseUrl}\n` : "");
