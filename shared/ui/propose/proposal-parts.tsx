import type { ComponentChildren } from "preact";
import { trialDays } from "../../domain/trial-days.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { plural } from "../drafting/plural.ts";
import { Icon } from "../icons.tsx";
import { AboutText } from "./about-text.tsx";
import { DecisionText, TrialText } from "./decision-text.tsx";
import { EffectsList, EffectsTable } from "./effects-text.tsx";
import { Part } from "./part.tsx";
import { AffectedText, AlternativesText, ChangeText, ProblemText, RisksText } from "./part-texts.tsx";
import type { Review } from "./use-review.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: ProposalView;
  readonly canEdit: boolean;
  /** The quotes, when there is no room for them beside the page. */
  readonly evidence?: ComponentChildren;
  readonly isWide?: true;
  readonly review: Review | undefined;
}

/** Everything a proposal says, in reading order. */
export const ProposalParts = ({ view, canEdit, evidence, isWide, review }: Props) => {
  const words = useWords();
  const { proposal } = view;
  const shared = { view, canEdit, review };
  const days = trialDays(proposal.experiment);
  return (
    <>
      <Part {...shared} name="problem">
        <ProblemText content={proposal} />
      </Part>
      {evidence}
      <Part {...shared} name="change">
        <ChangeText content={proposal} />
      </Part>
      <Part {...shared} name="effects">
        {isWide ? <EffectsTable content={proposal} /> : <EffectsList content={proposal} />}
      </Part>
      <Part {...shared} name="learning">
        <p>
          <GapText text={proposal.learning} />
        </p>
      </Part>
      <Part {...shared} name="alternatives">
        <AlternativesText content={proposal} />
      </Part>
      <Part {...shared} name="risks">
        <RisksText content={proposal} />
      </Part>
      <Part
        {...shared}
        name="experiment"
        {...(days !== undefined &&
          days > 0 && { heading: plural(days, words.part_experiment_day, words.part_experiment_days) })}
        note={
          <p class="finding finding--ok">
            <Icon name="check" />
            <span>{words.trialFine}</span>
          </p>
        }
      >
        <TrialText content={proposal} />
      </Part>
      <Part {...shared} name="affected">
        <AffectedText content={proposal} />
      </Part>
      <Part {...shared} name="decision">
        <DecisionText content={proposal} />
      </Part>
      <Part {...shared} name="about">
        <AboutText view={view} />
      </Part>
    </>
  );
};
