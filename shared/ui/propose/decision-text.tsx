import { fill } from "../../domain/fill.ts";
import { isDay } from "../../domain/days.ts";
import type { ProposalContent } from "../../domain/proposal.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { useDay } from "../drafting/use-day.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly content: ProposalContent;
}

/** The small try: what, who, when, and how it ends. */
export const TrialText = ({ content }: Props) => {
  const words = useWords();
  const dayName = useDay();
  const { what, who, start, end, minutesPerWeek, success, stop, measure } = content.experiment;
  const days = isDay(start) && isDay(end) ? fill(words.trialFromTo, { start: dayName(start), end: dayName(end) }) : "";
  const when = [days, minutesPerWeek > 0 ? fill(words.trialTakes, { minutes: minutesPerWeek }) : ""];
  const rows = [
    [words.trialWhat, what],
    [words.trialWho, who],
    [words.trialWhen, when.filter(Boolean).join(", ")],
    [words.success, success],
    [words.stop, stop],
    [words.measure, measure],
  ] as const;
  return <Facts rows={rows} />;
};

/** The question, in a box of its own: the one thing others have to decide. */
export const DecisionText = ({ content }: Props) => {
  const words = useWords();
  const dayName = useDay();
  const { question, method, decider, by, route } = content.decision;
  return (
    <div class="decision">
      <p class="decision__question">
        <GapText text={question} />
      </p>
      <Facts
        rows={[
          [words.methodIs, words[`method_${method}`]],
          [words.deciderIs, decider],
          [words.decideByIs, isDay(by) ? dayName(by) : ""],
          ...(route.length > 0 ? [[words.routeIs, route.join(", ")] as const] : []),
        ]}
      />
    </div>
  );
};

const Facts = ({ rows }: { readonly rows: readonly (readonly [label: string, text: string])[] }) => (
  <dl class="facts">
    {rows.map(([label, text]) => (
      <div class="facts__row" key={label}>
        <dt>{label}</dt>
        <dd>
          <GapText text={text} />
        </dd>
      </div>
    ))}
  </dl>
);
