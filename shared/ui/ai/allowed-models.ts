import type { AiProvider } from "../../domain/ai-choices.ts";
import type { AiView } from "../../messages/ai-types.ts";

/** The models that the ground rules name, without the word for an assistant outside Cirkel; undefined without ground rules. */
export const allowedModels = ({ frame }: Pick<AiView, "frame">): readonly string[] | undefined =>
  frame?.models.filter((model) => model !== outside);

/** Whether the ground rules leave somebody to ask: models by their names, or an assistant to copy to. */
export const allowsProvider = ({ frame }: Pick<AiView, "frame">, provider: AiProvider): boolean => {
  if (!frame) return true;
  return provider === "paste" ? frame.models.includes(outside) : frame.models.some((model) => model !== outside);
};

/** How ground rules name an assistant to which a person copies: as the provider. */
const outside: AiProvider = "paste";
