import type { AiProvider } from "../../domain/ai-choices.ts";

/** The name under which the key of a provider is kept in the one place for keys. */
export const secretName = (provider: AiProvider): string => `ai.${provider}`;
