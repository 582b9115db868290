import type { JSX } from "preact";
import { strategySections } from "../../domain/lint-strategy.ts";
import type { StrategyContent } from "../../domain/strategy-content.ts";
import { Icon } from "../icons.tsx";
import { AiRules, ExportRules } from "./ai-rules.tsx";
import { DecidesTable } from "./decides-table.tsx";
import { SectionText } from "./section-text.tsx";
import { useWords } from "./use-words.ts";

/** All that the ground rules in force say: first what they mean for AI, then what is always so, who decides, and why. */
export const StrategyRead = ({ content }: { readonly content: StrategyContent }): JSX.Element => {
  const words = useWords();
  return (
    <>
      <section class="section" aria-labelledby="frames-ai">
        <h2 class="heading" id="frames-ai">
          {words.aiHeading}
        </h2>
        <AiRules ai={content.guardrails.ai} />
        <ExportRules guardrails={content.guardrails} />
      </section>
      <section class="section" aria-labelledby="frames-always">
        <h2 class="heading" id="frames-always">
          {words.alwaysHeading}
        </h2>
        <ul class="rules gap-top">
          <li>
            <Icon name="no" />
            <p>{words.alwaysNobody}</p>
          </li>
          <li>
            <Icon name="check" />
            <p>{words.alwaysYours}</p>
          </li>
        </ul>
      </section>
      {content.approvals.length > 0 && (
        <section class="section" aria-labelledby="frames-decides">
          <h2 class="heading" id="frames-decides">
            {words.decidesHeading}
          </h2>
          <DecidesTable approvals={content.approvals} />
        </section>
      )}
      <section class="section" aria-labelledby="frames-strategy">
        <h2 class="heading" id="frames-strategy">
          {words.strategyHeading}
        </h2>
        <div class="chapters gap-top">
          {strategySections.map((name) => (
            <details class="fold" key={name} open={name === "why"}>
              <summary>
                <strong>{words[name]}</strong>
                <Icon name="next" />
              </summary>
              <div class="fold__body">
                <SectionText content={content} name={name} />
              </div>
            </details>
          ))}
        </div>
      </section>
    </>
  );
};
