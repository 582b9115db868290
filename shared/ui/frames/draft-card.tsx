import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { StrategyDraftView } from "../../messages/strategy-types.ts";
import { useApp } from "../app-context.ts";
import { useAction } from "../drafting/use-action.tsx";
import { Icon } from "../icons.tsx";
import { SureButton } from "../settings/sure-button.tsx";
import { describeStrategyError, nameSections } from "./describe-strategy-errors.ts";
import { DifferenceList } from "./difference-list.tsx";
import { DraftPart } from "./draft-part.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { partNames } from "./part-forms.ts";
import { useWords } from "./use-words.ts";

interface DraftCardProps {
  readonly draft: StrategyDraftView;
  /** It was made a moment ago, here: the focus goes to it. */
  readonly isNew: boolean;
  /** An organisation set its own: a draft can be written and exported, and not put in force. */
  readonly isSet: boolean;
  readonly onDone: () => void;
}

/** A draft of the ground rules: what is missing, its sections, what would change, and putting it in force. */
export const DraftCard = ({ draft, isNew, isSet, onDone }: DraftCardProps): JSX.Element => {
  const { api, language } = useApp();
  const words = useWords();
  const { run, problem } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNew) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [isNew]);

  const { strategy, findings, differences } = draft;
  const missing = findings.flatMap((found) => (found.severity === "error" ? [found.field] : []));
  const establish = async (): Promise<string | undefined> => {
    const done = await api.establishStrategy(strategy.id);
    return done.ok ? undefined : describeStrategyError(done.error, language);
  };
  const discard = async (): Promise<string | undefined> => {
    const done = await api.discardStrategy(strategy.id);
    return done.ok ? undefined : describeStrategyError(done.error, language);
  };
  const id = `draft ${strategy.id}`;
  return (
    <section class="section section--sunk draft-card" aria-labelledby={id} data-frames="draft">
      <h2 class="heading" id={id} tabIndex={-1} ref={heading}>
        {words.draftHeading}
      </h2>
      <p class="small">{words.draftWhy}</p>
      <p class={`finding finding--${missing.length > 0 ? "error" : "ok"} gap-top`}>
        <Icon name={missing.length > 0 ? "error" : "check"} />
        <span>
          {missing.length > 0 ? fill(words.missing, { sections: nameSections(missing, words) }) : words.complete}
        </span>
      </p>
      {partNames.map((name) => (
        <DraftPart draft={draft} name={name} key={name} />
      ))}
      <div class="chapters gap-top">
        <details class="fold" open>
          <summary>
            <strong>{words.differencesHeading}</strong>
            <Icon name="next" />
          </summary>
          <div class="fold__body">
            <DifferenceList differences={differences} />
          </div>
        </details>
      </div>
      {problem}
      <div class="row gap-top">
        {missing.length === 0 && !isSet && (
          <SureButton
            ask={words.establish}
            sure={words.establishSure}
            warning={
              differences.some(({ effect }) => effect === "looser") ? words.establishLooser : words.establishWarning
            }
            onSure={() => void run(establish, words.established, onDone)}
          />
        )}
        <SureButton
          ask={words.discard}
          sure={words.discardSure}
          onSure={() => void run(discard, words.discarded, onDone)}
        />
      </div>
      <ExportButtons strategyId={strategy.id} />
    </section>
  );
};
