import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { StrategyId, StrategyOrigin } from "../../messages/strategy-types.ts";
import { useApp } from "../app-context.ts";
import { useAction } from "../drafting/use-action.tsx";
import { useLive } from "../use-live.ts";
import { Begin } from "./begin.tsx";
import { describeStrategyError } from "./describe-strategy-errors.ts";
import { DraftCard } from "./draft-card.tsx";
import { EarlierVersions } from "./earlier-versions.tsx";
import { FoundCard } from "./found-card.tsx";
import { InForce } from "./in-force.tsx";
import { useWords } from "./use-words.ts";

/** The ground rules: what holds, what was found outside, what is being written, and what held before. */
export const FramesPage = (): JSX.Element | null => {
  const { api, language } = useApp();
  const words = useWords();
  const view = useLive("strategies", () => api.strategies(), ["strategies"]);
  const [newest, setNewest] = useState<StrategyId>();
  const { run, problem } = useAction();
  if (!view) return null;

  const draftFrom = (from: StrategyOrigin): void =>
    void run(async () => {
      const made = await api.draftStrategy(from);
      if (!made.ok) return describeStrategyError(made.error, language);
      setNewest(made.value.id);
      return undefined;
    }, words.drafted);
  // What was worked on is gone from the page: whoever works by keyboard goes on at the top.
  const toTop = (): void => {
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.scrollIntoView();
    heading?.focus();
  };
  const isSet = view.setBy !== undefined;

  return (
    <>
      <InForce view={view} onNewVersion={(strategyId) => draftFrom({ strategyId })} />
      {problem}
      {view.found.map((found) => (
        <FoundCard found={found} isSet={isSet} onDone={toTop} key={found.source} />
      ))}
      {view.drafts.map((draft) => (
        <DraftCard
          draft={draft}
          isNew={draft.strategy.id === newest}
          isSet={isSet}
          onDone={toTop}
          key={draft.strategy.id}
        />
      ))}
      <Begin onDraft={setNewest} />
      {view.earlier.length > 0 && (
        <EarlierVersions earlier={view.earlier} onUseAgain={(strategyId) => draftFrom({ strategyId })} />
      )}
    </>
  );
};
