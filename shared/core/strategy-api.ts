import { addDays } from "../domain/days.ts";
import type { Language } from "../domain/entity.ts";
import { emptyStrategy, type StrategyContent } from "../domain/strategy-content.ts";
import type { LearningStrategy } from "../domain/strategy.ts";
import { exampleStrategy } from "../exchange/strategy/example-strategy.ts";
import { readStrategy } from "../exchange/strategy/read-strategy.ts";
import { strategyJson } from "../exchange/strategy/strategy-json.ts";
import { strategyMarkdown } from "../exchange/strategy/strategy-markdown.ts";
import type { ExportFile } from "../messages/exchange-types.ts";
import type { StrategyCalls, StrategyOrigin } from "../messages/strategy-types.ts";
import type { FoundStrategy, StrategyFormat } from "../strategy-ports.ts";
import { err, ok, type Result } from "../result.ts";
import { confirmFoundStrategy } from "../usecases/adopt-found-strategy.ts";
import { discardStrategy, draftStrategy, editStrategy, establishStrategy } from "../usecases/change-strategy.ts";
import { listStrategies } from "../usecases/list-strategies.ts";
import { gone, type Gone, type Needs } from "../usecases/needs.ts";
import { strategyInForce } from "./strategy-in-force.ts";

const format: StrategyFormat = { read: readStrategy };

/** A year, until somebody chooses another day. */
const daysUntilReview = 365;

interface StrategyApi extends StrategyCalls {
  /** What holds now, for whatever the ground rules limit: with what was found outside, also what nobody confirmed. */
  readonly strategyInForce: () => Promise<LearningStrategy | undefined>;
}

type Wanted = Pick<Needs, "clock" | "ids" | "store" | "language">;

/** What the rest of the core takes of this part, once it is loaded; a host adds where ground rules stand outside. */
export interface StrategyPart {
  readonly strategyApi: (wanted: Wanted) => StrategyApi;
}

/** The ground rules. `foundStrategies` are the places outside Cirkel where they may stand. */
export const strategyApi = (wanted: Wanted, foundStrategies: readonly FoundStrategy[]): StrategyApi => {
  const needs = { ...wanted, found: foundStrategies, format };
  const { clock, store } = needs;

  const contentFrom = async (from: StrategyOrigin): Promise<ReturnType<typeof readStrategy> | Result<never, Gone>> => {
    if ("text" in from) return readStrategy(from.text);
    const validFrom = clock.localDay(clock.now()).day;
    const reviewOn = addDays(validFrom, daysUntilReview);
    if ("example" in from) return ok(exampleStrategy(from.example, await needs.language(), { validFrom, reviewOn }));
    if ("empty" in from) return ok(emptyStrategy(validFrom, reviewOn));
    const earlier = await store.strategies.get(from.strategyId);
    return earlier ? ok(earlier) : err(gone);
  };

  return {
    strategies: listStrategies(needs),
    draftStrategy: async (from) => {
      const content = await contentFrom(from);
      return content.ok ? draftStrategy(needs)(content.value) : content;
    },
    editStrategy: editStrategy(needs),
    discardStrategy: discardStrategy(needs),
    establishStrategy: establishStrategy(needs),
    confirmFoundStrategy: confirmFoundStrategy(needs),
    exportStrategy: async (strategyId, form) => {
      const strategy = await store.strategies.get(strategyId);
      return strategy ? ok(fileOf(strategy, form, await needs.language())) : err(gone);
    },
    strategyInForce: strategyInForce(wanted, foundStrategies),
  };
};

/** Where VS Code looks for ground rules of a workspace; the page is for people. */
const fileOf = (strategy: StrategyContent, form: "json" | "markdown", language: Language): ExportFile =>
  form === "json"
    ? { name: "strategy.json", folder: ".cirkel", mediaType: "application/json", text: strategyJson(strategy) }
    : {
        name: language === "nl" ? "kaders.md" : "ground-rules.md",
        folder: "docs",
        mediaType: "text/markdown",
        text: strategyMarkdown(strategy, language),
      };
