import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { LearningStrategy } from "../../domain/strategy.ts";
import type { StrategyId } from "../../messages/strategy-types.ts";
import { useDay } from "../drafting/use-day.ts";
import { Icon } from "../icons.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { useWords } from "./use-words.ts";

interface EarlierVersionsProps {
  readonly earlier: readonly LearningStrategy[];
  readonly onUseAgain: (strategyId: StrategyId) => void;
}

/** Versions that were in force before, the last one first. */
export const EarlierVersions = ({ earlier, onUseAgain }: EarlierVersionsProps): JSX.Element => {
  const words = useWords();
  const formatDay = useDay();
  return (
    <section class="section" aria-labelledby="frames-earlier">
      <h2 class="heading" id="frames-earlier">
        {words.earlierHeading}
      </h2>
      <div class="chapters gap-top">
        {earlier.map(({ id, version, validFrom, establishedBy }) => (
          <details class="fold" key={id} data-version={version}>
            <summary>
              <span>
                {fill(words.earlierVersion, { version, from: formatDay(validFrom) })}{" "}
                <span class="small">{establishedBy}</span>
              </span>
              <Icon name="next" />
            </summary>
            <div class="fold__body">
              <button class="btn" type="button" onClick={() => onUseAgain(id)}>
                {words.useAgain}
              </button>
              <ExportButtons strategyId={id} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
};
