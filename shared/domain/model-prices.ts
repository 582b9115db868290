import type { AiProvider } from "./ai-choices.ts";
import type { Day } from "./entity.ts";

/** The day to which the prices below are known: that of the newest model in the pages they were read from. */
export const pricesOf: Day = "2026-10-07";

/** US dollars per million tokens, without any discount. `upToInput`: a longer question has a price that we do not know. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  readonly upToInput?: number;
}

/**
 * The price of a model of Anthropic, from the page of each model under https://platform.claude.com/docs/en/models/.
 * Undefined for any other provider, since the same name may cost something else there, and for a model not listed.
 */
export const priceOf = (provider: AiProvider, model: string): ModelPrice | undefined =>
  provider === "anthropic" ? prices.get(model.replace(dated, "")) : undefined;

/** What a call costs at most, in US dollars; undefined where no price is known. */
export const costOf = (
  model: { readonly provider: AiProvider; readonly model: string },
  tokens: { readonly input: number; readonly mostOutput: number },
): { readonly most: number; readonly pricesOf: Day } | undefined => {
  const price = priceOf(model.provider, model.model);
  if (!price || tokens.input > (price.upToInput ?? Infinity)) return undefined;
  return { most: (tokens.input * price.input + tokens.mostOutput * price.output) / 1_000_000, pricesOf };
};

/** A model is also named with the day it was made. */
const dated = /-20\d{6}$/;

const prices: ReadonlyMap<string, ModelPrice> = new Map([
  ["claude-fable-5-1", { input: 10, output: 50 }],
  ["claude-fable-5", { input: 10, output: 50 }],
  ["claude-opus-5-5", { input: 4, output: 20 }],
  ["claude-opus-5", { input: 5, output: 25 }],
  ["claude-opus-4-8", { input: 5, output: 25 }],
  ["claude-opus-4-6", { input: 5, output: 25 }],
  ["claude-sonnet-5-5", { input: 2, output: 10 }],
  ["claude-sonnet-5", { input: 2, output: 10 }],
  ["claude-sonnet-4-6", { input: 3, output: 15 }],
  ["claude-haiku-5-5", { input: 0.1, output: 0.5, upToInput: 100_000 }],
  ["claude-haiku-4-5", { input: 1, output: 5 }],
]);
